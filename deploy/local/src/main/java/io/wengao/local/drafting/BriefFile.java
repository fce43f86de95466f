package io.wengao.local.drafting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A brief as the user keeps it: a GraphQL BriefInput as JSON, in UTF-8. What its fields mean is for
 * the service to judge; here it only has to be a JSON object.
 *
 * @param name for messages
 */
public record BriefFile(String name, ObjectNode brief) {
  private static final String SAMPLE = "/io/wengao/local/sample-brief.json";
  private static final long MOST_BYTES = 4 * Problem.MEBI;

  public static BriefFile sample(ObjectMapper json) {
    try (InputStream in = BriefFile.class.getResourceAsStream(SAMPLE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + SAMPLE);
      }
      return new BriefFile("The sample brief", (ObjectNode) json.readTree(in));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public static BriefFile read(Path file, ObjectMapper json) throws Stopped {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw bad(file, "is larger than 4 MB, so it is no brief", null);
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      JsonNode brief = json.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
      if (!(brief instanceof ObjectNode object)) {
        throw bad(
            file,
            "is no JSON object; a brief begins with { and has at least genre and theme",
            null);
      }
      return new BriefFile("The brief " + file, object);
    } catch (JsonProcessingException e) {
      throw bad(
          file,
          "is no valid JSON, line "
              + e.getLocation().getLineNr()
              + ", column "
              + e.getLocation().getColumnNr()
              + ": "
              + e.getOriginalMessage(),
          e);
    } catch (CharacterCodingException e) {
      throw bad(file, "is not in UTF-8; save it as UTF-8", e);
    } catch (IOException e) {
      throw bad(file, "cannot be read (is the path right?)", e);
    }
  }

  private static Stopped bad(Path file, String what, @Nullable Throwable cause) {
    return new Stopped(new Problem.BadInput("The brief " + file + " " + what), cause);
  }
}
