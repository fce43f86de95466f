package io.wengao.composition.review;

import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The safe replacements of findings, carried out together. */
public final class SafeFixes {
  private SafeFixes() {}

  /** Words at a place of the whole text and what stands there afterwards. */
  public record Fix(Span span, String replacement) {}

  /**
   * The fixes of those findings that have one, in order of the text. Of two that overlap the first
   * is kept; the other is found again when the text is reviewed again.
   */
  public static List<Fix> of(List<DraftFinding> findings) {
    List<Fix> fixes = new ArrayList<>();
    List<DraftFinding> ordered =
        findings.stream()
            .filter(f -> f.span() != null && f.replacement() != null)
            .sorted(Comparator.comparing(DraftFinding::span))
            .toList();
    int end = 0;
    for (DraftFinding finding : ordered) {
      Span span = finding.span();
      String replacement = finding.replacement();
      if (span != null && replacement != null && span.start() >= end) {
        fixes.add(new Fix(span, replacement));
        end = span.end();
      }
    }
    return List.copyOf(fixes);
  }

  /** The text with the fixes, which are in order and do not overlap. */
  public static String apply(String text, List<Fix> fixes) {
    StringBuilder fixed = new StringBuilder();
    int at = 0;
    for (Fix fix : fixes) {
      fixed.append(text, at, fix.span().start()).append(fix.replacement());
      at = fix.span().end();
    }
    return fixed.append(text.substring(at)).toString();
  }
}
