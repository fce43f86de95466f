package io.wengao.composition.review;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.outline.Outline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is reviewed.
 *
 * @param text one line for the title, the salutation, each heading and each paragraph
 * @param brief null for pasted text: rules that compare with the brief say nothing
 * @param outline null when there is none
 * @param date when it is spoken; null when unknown, then the brief's or the one under the title
 * @param lexicon the office's own words; may be empty
 */
public record Reviewable(
    String text,
    @Nullable Brief brief,
    @Nullable Outline outline,
    @Nullable LocalDate date,
    OfficeLexicon lexicon) {

  public Reviewable(String text, @Nullable Brief brief, @Nullable Outline outline) {
    this(text, brief, outline, null, OfficeLexicon.EMPTY);
  }

  /** When it is spoken, by the best that is known. */
  @Nullable LocalDate spoken() {
    if (date != null) {
      return date;
    }
    return brief != null && brief.date() != null ? brief.date() : Dates.underTitle(text);
  }
}
