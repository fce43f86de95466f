package io.wengao.composition.brief;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;

/** A brief as JSON in the shape of the API's {@code BriefInput}. */
public final class BriefJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(new DateWriter())
                  .addDeserializer(LocalDate.class, new DateReader()))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private BriefJson() {}

  /** The text is no brief; {@code path} names the field. */
  public static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String path;

    Malformed(String path, String message, Throwable cause) {
      super(message, cause);
      this.path = path;
    }

    public String path() {
      return path;
    }
  }

  /**
   * Reads a brief; its content is not checked, see {@link BriefCheck}.
   *
   * @throws Malformed when it is not JSON, has an unknown field or a value of the wrong type
   */
  public static Brief read(String json) {
    try {
      Brief brief = JSON.readValue(json, Brief.class);
      if (brief == null) {
        throw new Malformed("", "要写的是一个对象，不是 null", new IllegalArgumentException("null"));
      }
      return brief;
    } catch (JsonMappingException e) {
      String path =
          e.getPath().stream()
              .map(
                  r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
              .collect(Collectors.joining())
              .replaceFirst("^\\.", "");
      throw new Malformed(path, "字段“" + path + "”不对：" + e.getOriginalMessage(), e);
    } catch (JsonProcessingException e) {
      String place = e.getLocation() == null ? "" : "第" + e.getLocation().getLineNr() + "行";
      throw new Malformed("", place + "不是合法的 JSON：" + e.getOriginalMessage(), e);
    }
  }

  /** Writes a brief so that {@link #read} gives an equal one. */
  public static String write(Brief brief) {
    try {
      return JSON.writeValueAsString(brief);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class DateReader extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    DateReader() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String text = parser.getValueAsString("");
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw JsonMappingException.from(parser, "日期要写成 2025-06-10 这样，不是“" + text + "”", e);
      }
    }
  }

  private static final class DateWriter extends StdSerializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    DateWriter() {
      super(LocalDate.class);
    }

    @Override
    public void serialize(LocalDate date, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(date.toString());
    }
  }
}
