package io.wengao.drafting.draft;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.factsheet.FactClaim;
import io.wengao.composition.factsheet.FactSheet;
import io.wengao.composition.outline.Outline;
import io.wengao.drafting.brief.Briefs;
import io.wengao.drafting.brief.SavedBrief;
import io.wengao.drafting.lexicon.OfficeReview;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.outline.Outlines;
import io.wengao.drafting.outline.SavedOutline;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes a changed text the next revision: reviewed again, with the gaps and ticks still there. */
@ApplicationScoped
class Revising {
  private final Drafts drafts;
  private final RevisionRepository revisions;
  private final Briefs briefs;
  private final Outlines outlines;
  private final OfficeReview review;
  private final TickRepository ticks;

  Revising(
      Drafts drafts,
      RevisionRepository revisions,
      Briefs briefs,
      Outlines outlines,
      OfficeReview review,
      TickRepository ticks) {
    this.drafts = drafts;
    this.revisions = revisions;
    this.briefs = briefs;
    this.outlines = outlines;
    this.review = review;
    this.ticks = ticks;
  }

  /** The text of a draft's latest revision; there is one. */
  DraftContent latest(Office office, DraftRow row) {
    return drafts.content(revisions.find(office, row.id, row.revision).orElseThrow());
  }

  /** Adds a revision to a locked row, in the caller's transaction; gives the draft's id. */
  String store(
      Office office, DraftRow row, DraftContent after, Revision.Cause cause, String editor) {
    Brief brief =
        briefs.find(office, row.briefId, row.briefVersion).map(SavedBrief::brief).orElseThrow();
    Outline outline =
        outlines
            .find(office, row.outlineId, row.outlineVersion)
            .map(SavedOutline::outline)
            .orElseThrow();
    String text = after.text();
    DraftContent reviewed =
        after.withNotes(
            after.gaps().stream().filter(gap -> text.contains(gap.text())).toList(),
            Edits.replaced(after.composing(), text),
            review.review(office, text, brief, outline, null));
    List<String> facts = FactSheet.of(text, brief).stream().map(FactClaim::id).toList();
    ticks.keepOnly(office, row.id, facts);
    row.stage = DraftStage.REVISED;
    drafts.append(row, reviewed, cause, editor);
    return row.id;
  }
}
