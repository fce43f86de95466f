package io.wengao.drafting.draft;

import io.wengao.composition.assembly.DraftSentence;
import io.wengao.composition.assembly.Origin;
import io.wengao.composition.assembly.Part;
import io.wengao.composition.assembly.PartedText;
import io.wengao.composition.review.SafeFixes;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes at places of the whole text: title, salutation, headings and paragraphs alike. What is
 * kept keeps its origin. A generated number (一、) is no place.
 */
final class TextChange {
  private final List<SafeFixes.Fix> fixes;
  private final Origin.FromEditor editor;
  private int at;
  private int carriedOut;

  private TextChange(List<SafeFixes.Fix> fixes, Origin.FromEditor editor) {
    this.fixes = fixes;
    this.editor = editor;
  }

  /** What came of it: the content, and how many of the fixes found their place. */
  record Changed(DraftContent content, int carriedOut) {}

  /**
   * @param fixes in order of the text, none over another
   */
  static Changed apply(DraftContent content, List<SafeFixes.Fix> fixes, Origin.FromEditor editor) {
    TextChange change = new TextChange(fixes, editor);
    DraftContent changed = change.content(content);
    return new Changed(changed, change.carriedOut);
  }

  private DraftContent content(DraftContent old) {
    PartedText title = Objects.requireNonNull(line(old.title(), 0));
    PartedText salutation = line(old.salutation(), 0);
    List<DraftContent.Section> sections = new ArrayList<>();
    for (DraftContent.Section section : old.sections()) {
      int number = section.number() == null ? 0 : section.number().length();
      PartedText heading = line(section.heading(), number);
      List<DraftContent.Paragraph> paragraphs =
          section.paragraphs().stream().map(this::paragraph).toList();
      sections.add(
          new DraftContent.Section(
              section.id(), section.level(), section.number(), heading, paragraphs));
    }
    return new DraftContent(title, salutation, sections, old.gaps(), old.composing(), old.review());
  }

  private @Nullable PartedText line(@Nullable PartedText old, int number) {
    if (old == null) {
      return null;
    }
    at += number;
    String text = changed(old.text());
    at++;
    return retyped(old, text, editor);
  }

  /** A title, salutation or heading with another text; the old one where there would be none. */
  static PartedText retyped(PartedText old, String text, Origin.FromEditor editor) {
    if (text.equals(old.text()) || text.isBlank()) {
      return old;
    }
    DraftSentence whole = new DraftSentence("line", old.text(), old.parts());
    DraftContent.Paragraph line = new DraftContent.Paragraph("line", 1, false, List.of(whole));
    return joined(text, ParagraphEdit.apply(line, text, editor).sentences());
  }

  private DraftContent.Paragraph paragraph(DraftContent.Paragraph old) {
    String text = changed(old.text());
    at++;
    boolean same = text.equals(old.text()) || text.isBlank();
    return same ? old : ParagraphEdit.apply(old, text, editor);
  }

  /** The line that begins at {@code at} with its fixes; moves on to its end. */
  private String changed(String line) {
    Span here = new Span(at, at + line.length());
    List<SafeFixes.Fix> own =
        fixes.stream()
            .filter(fix -> here.contains(fix.span()))
            .map(fix -> new SafeFixes.Fix(fix.span().shift(-here.start()), fix.replacement()))
            .toList();
    carriedOut += own.size();
    at = here.end();
    return SafeFixes.apply(line, own);
  }

  private static PartedText joined(String text, List<DraftSentence> sentences) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (DraftSentence sentence : sentences) {
      for (Part part : sentence.parts()) {
        parts.add(new Part(part.span().shift(start), part.origin()));
      }
      start += sentence.text().length();
    }
    return new PartedText(text, parts);
  }
}
