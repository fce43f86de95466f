package io.wengao.drafting;

import io.wengao.text.Reading;
import io.wengao.text.Speech;
import io.wengao.text.SpeechReader;
import io.wengao.text.style.SpeechStyle;
import io.wengao.text.style.StyleReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The styles of starter speeches by the names of their files. */
final class StarterStyles {
  private static final Path STARTER = Path.of("../../corpus-service/starter");

  private StarterStyles() {}

  /** What the corpus' field {@code imitatedSpeeches} answers. */
  static List<@Nullable Map<String, Object>> answer(Object speechIds) {
    List<@Nullable Map<String, Object>> all = new ArrayList<>();
    for (Object id : (List<?>) speechIds) {
      Path file = STARTER.resolve(id + ".txt");
      all.add(Files.exists(file) ? speech(String.valueOf(id), file) : null);
    }
    return all;
  }

  private static Map<String, Object> speech(String id, Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      Reading.Accepted read = (Reading.Accepted) new SpeechReader().read(id + ".txt", bytes);
      Speech speech = read.speeches().getFirst();
      return Map.of(
          "id", id,
          "title", speech.title(),
          "style", style(StyleReader.read(speech.text(), speech.outline())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> style(SpeechStyle it) {
    Map<String, Object> style = new LinkedHashMap<>();
    style.put("paragraphs", it.sentences().paragraphs());
    style.put("sentences", it.sentences().sentences());
    style.put("characters", it.sentences().characters());
    style.put("sentencesByLength", it.sentences().byLength());
    style.put("clauses", it.sentences().clauses());
    style.put("questions", it.sentences().questions());
    style.put("exclamations", it.sentences().exclamations());
    style.put("enumerations", it.sentences().enumerations());
    style.put("me", it.persons().me());
    style.put("us", it.persons().us());
    style.put("everyone", it.persons().everyone());
    style.put("addressesInSections", it.addresses().sections());
    style.put("addressesInClosing", it.addresses().closing());
    style.put("addressesElsewhere", it.addresses().elsewhere());
    style.put("headings", it.headings().headings());
    style.put("headingCharacters", it.headings().characters());
    style.put("halvedHeadings", it.headings().halved());
    style.put("headingForms", counts(it.headings().forms()));
    style.put("stepMarks", counts(it.steps()));
    style.put("closings", counts(it.closings()));
    return style;
  }

  private static <E extends Enum<E>> List<Map<String, Object>> counts(
      SortedMap<E, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> Map.<String, Object>of("id", e.getKey().name(), "count", e.getValue()))
        .toList();
  }
}
