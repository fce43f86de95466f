package io.wengao.gateway.operation;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How clients' JSON is read: no digit is lost, a key given twice is refused, and nothing is deeper
 * than any honest request is.
 */
public final class RequestJson {
  /** Lists and objects inside each other. */
  static final int DEEPEST = 200;

  /** Values in variables. */
  private static final int LARGE = 2_000;

  private static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  // Names come from outside, so there may be any number of them.
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(new TypeReference<Object>() {});

  private RequestJson() {}

  /** Maps, lists, strings, numbers, booleans, null. */
  public static @Nullable Object read(String json) throws IOException {
    return READER.readValue(json);
  }

  static @Nullable Object read(byte[] utf8) throws IOException {
    return READER.readValue(utf8);
  }

  static boolean isTooDeep(IOException failure) {
    return failure instanceof StreamConstraintsException
        && String.valueOf(failure.getMessage()).contains("nesting depth");
  }

  /** What is wrong, for the client: nothing of the reader's own workings. */
  static String reason(IOException failure) {
    return failure instanceof JacksonException notJson
        ? notJson.getOriginalMessage()
        : "its bytes are not text";
  }

  /** Whether it holds so many values that an event loop had better not go through them all. */
  static boolean isLarge(Map<String, Object> variables) {
    return variables.size() > LARGE || left(variables, LARGE) < 0;
  }

  /** How many of {@code most} values are left after counting those of this one; at least -1. */
  private static int left(@Nullable Object value, int most) {
    Collection<?> inside =
        switch (value) {
          case Map<?, ?> map -> map.values();
          case List<?> list -> list;
          case null, default -> List.of();
        };
    int left = most - 1;
    for (var one : inside) {
      if (left < 0) {
        return -1;
      }
      left = left(one, left);
    }
    return left;
  }

  static Map<String, Object> object(@Nullable Map<?, ?> map) {
    var strings = new LinkedHashMap<String, Object>();
    if (map != null) {
      map.forEach((key, value) -> strings.put(String.valueOf(key), value));
    }
    return strings;
  }
}
