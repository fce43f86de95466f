package io.wengao.text.structure;

import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one speech apart: title, salutation, sections, paragraphs. */
public final class StructureReader {
  private StructureReader() {}

  /**
   * Reads the structure of a speech.
   *
   * @param lines its clean lines
   * @param title its title when known from elsewhere
   */
  public static Structured read(List<String> lines, @Nullable String title) {
    Head head = Head.of(lines, title);
    List<String> body = new ArrayList<>();
    if (head.salutation() != null) {
      body.add(head.salutation());
    }
    body.addAll(lines.subList(head.bodyFrom(), lines.size()));
    List<Span> paragraphs = spans(body);
    OutlineBuilder outline = OutlineBuilder.of(body, paragraphs, head.salutation() == null ? 0 : 1);
    return new Structured(
        head.title(),
        head.block(),
        head.salutation(),
        String.join("\n", body),
        outline.sections(),
        paragraphs,
        outline.paths());
  }

  private static List<Span> spans(List<String> lines) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      spans.add(new Span(start, start + line.length()));
      start += line.length() + 1;
    }
    return spans;
  }
}
