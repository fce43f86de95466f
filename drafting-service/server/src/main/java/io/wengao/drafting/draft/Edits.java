package io.wengao.drafting.draft;

import io.wengao.composition.assembly.Origin;
import io.wengao.composition.review.DraftFinding;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Texts with other paragraphs. */
final class Edits {
  private Edits() {}

  static Optional<DraftContent.Paragraph> paragraph(DraftContent content, String id) {
    return content.sections().stream()
        .flatMap(section -> section.paragraphs().stream())
        .filter(paragraph -> paragraph.id().equals(id))
        .findFirst();
  }

  /** All edits applied; every paragraph named exists. */
  static DraftContent apply(DraftContent content, List<Edit> edits, Origin.FromEditor editor) {
    DraftContent changed = content;
    for (Edit edit : edits) {
      changed = paragraphs(changed, old -> edited(old, edit, editor));
    }
    return changed;
  }

  /**
   * {@code wanted} with paragraph versions that are higher than those of {@code now} wherever the
   * text differs.
   */
  static DraftContent restored(DraftContent now, DraftContent wanted) {
    return paragraphs(
        wanted,
        old -> {
          Optional<DraftContent.Paragraph> present = paragraph(now, old.id());
          if (present.isEmpty() || present.get().sentences().equals(old.sentences())) {
            return present.orElse(old);
          }
          return new DraftContent.Paragraph(
              old.id(), present.get().version() + 1, old.locked(), old.sentences());
        });
  }

  /** The findings whose words still stand in {@code text}, at the place where they stand now. */
  static List<DraftFinding> replaced(List<DraftFinding> findings, String text) {
    List<DraftFinding> still = new ArrayList<>();
    for (DraftFinding finding : findings) {
      Span span = finding.span();
      Span now = span == null ? null : find(text, finding.quote(), span.start());
      if (span == null || now != null) {
        still.add(
            new DraftFinding(
                finding.rule(),
                finding.severity(),
                now,
                finding.quote(),
                finding.message(),
                finding.replacement()));
      }
    }
    return still;
  }

  private static @Nullable Span find(String text, String quote, int near) {
    if (quote.isEmpty()) {
      return null;
    }
    int after = text.indexOf(quote, near);
    int before = text.lastIndexOf(quote, near);
    int at = after < 0 || (before >= 0 && near - before < after - near) ? before : after;
    return at < 0 ? null : new Span(at, at + quote.length());
  }

  private static DraftContent.Paragraph edited(
      DraftContent.Paragraph old, Edit edit, Origin.FromEditor editor) {
    boolean meant = old.id().equals(edit.paragraphId()) && !old.text().equals(edit.text());
    return meant ? ParagraphEdit.apply(old, edit.text(), editor) : old;
  }

  private static DraftContent paragraphs(
      DraftContent content, UnaryOperator<DraftContent.Paragraph> change) {
    return content.withSections(
        content.sections().stream()
            .map(
                section ->
                    new DraftContent.Section(
                        section.id(),
                        section.level(),
                        section.number(),
                        section.heading(),
                        section.paragraphs().stream().map(change).toList()))
            .toList());
  }
}
