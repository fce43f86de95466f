package io.wengao.drafting.lexicon;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.outline.Outline;
import io.wengao.composition.review.DraftFinding;
import io.wengao.composition.review.DraftReview;
import io.wengao.composition.review.Reviewable;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reviews a text with the office's lexicon, and says so in a last finding where the corpus did not
 * give the present one.
 */
@ApplicationScoped
public class OfficeReview {
  private final DraftReview review;
  private final Lexicons lexicons;

  OfficeReview(DraftReview review, Lexicons lexicons) {
    this.review = review;
    this.lexicons = lexicons;
  }

  /** The parameters are those of {@link Reviewable}. */
  public List<DraftFinding> review(
      Office office,
      String text,
      @Nullable Brief brief,
      @Nullable Outline outline,
      @Nullable LocalDate date) {
    Lexicons.Read read = lexicons.read(office);
    List<DraftFinding> findings =
        new ArrayList<>(review.review(new Reviewable(text, brief, outline, date, read.lexicon())));
    read.caveat().ifPresent(findings::add);
    return List.copyOf(findings);
  }
}
