package io.wengao.drafting.rounds;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.layout.LineStyle;
import io.wengao.composition.layout.SpeechDocument;
import io.wengao.composition.layout.TextLayout;
import io.wengao.composition.layout.TrackedDocument;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.draft.Place;
import io.wengao.drafting.draft.SavedRevision;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.text.span.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way from one revision of a draft to another: to read (diff) and as a Word file (花脸稿). */
@ApplicationScoped
public class Redlines {
  private final Drafts drafts;
  private final Comments comments;

  Redlines(Drafts drafts, Comments comments) {
    this.drafts = drafts;
    this.comments = comments;
  }

  /** The lines of both revisions in order, with what was struck and typed and by whom. */
  public Outcome<List<RedLine>> between(Office office, String draftId, int from, int to) {
    if (from >= to) {
      return Outcome.refused(Problem.badInput("from", "请从较早的版本比到较晚的版本：from 应小于 to。"));
    }
    List<SavedRevision> revisions = drafts.between(office, draftId, from, to);
    if (revisions.isEmpty() || revisions.getFirst().revision().number() != from) {
      return Outcome.refused(Problem.notFound("from", "修订版本", draftId + "/" + from));
    }
    if (revisions.getLast().revision().number() != to) {
      return Outcome.refused(Problem.notFound("to", "修订版本", draftId + "/" + to));
    }
    return Outcome.done(RedlineBuilder.lines(revisions));
  }

  /** The same as a document with title block and the open comments. */
  public Outcome<TrackedDocument> document(
      Office office, String draftId, Brief brief, int from, int to) {
    List<DraftComment> open =
        comments.of(office, draftId).stream().filter(DraftComment::isOpen).toList();
    return between(office, draftId, from, to)
        .map(
            lines ->
                new TrackedDocument(
                    printed(lines, brief, open), null, new TrackedDocument.Source(draftId, from)));
  }

  private static List<TrackedDocument.Line> printed(
      List<RedLine> lines, Brief brief, List<DraftComment> comments) {
    List<TrackedDocument.Line> printed = new ArrayList<>();
    for (RedLine line : lines) {
      LineStyle style =
          switch (line.place().kind()) {
            case TITLE -> LineStyle.TITLE;
            case SALUTATION -> LineStyle.SALUTATION;
            case HEADING -> LineStyle.heading(line.level());
            case PARAGRAPH -> LineStyle.PARAGRAPH;
          };
      printed.add(
          new TrackedDocument.Line(style, line.pieces(), line.fate(), remarks(line, comments)));
      if (line.place().kind() == Place.Kind.TITLE) {
        titleBlock(printed, brief);
      }
    }
    return printed;
  }

  private static void titleBlock(List<TrackedDocument.Line> printed, Brief brief) {
    String byline = SpeechDocument.bylineOf(brief.speaker());
    if (byline != null) {
      printed.add(TrackedDocument.Line.kept(LineStyle.BYLINE, byline));
    }
    if (brief.date() != null) {
      printed.add(TrackedDocument.Line.kept(LineStyle.BYLINE, TextLayout.day(brief.date())));
    }
    printed.add(TrackedDocument.Line.kept(LineStyle.PARAGRAPH, ""));
  }

  private static List<TrackedDocument.Remark> remarks(RedLine line, List<DraftComment> comments) {
    String all = line.all();
    List<TrackedDocument.Remark> remarks = new ArrayList<>();
    for (DraftComment comment : comments) {
      if (Optional.of(line.place()).equals(Optional.ofNullable(comment.place()))) {
        int at = Math.max(0, all.indexOf(comment.quote()));
        boolean whole = comment.quote().isEmpty() || !all.contains(comment.quote());
        Span place =
            whole ? new Span(0, all.length()) : new Span(at, at + comment.quote().length());
        remarks.add(
            new TrackedDocument.Remark(
                place,
                new TrackedDocument.By(comment.author(), comment.writtenAt()),
                comment.body()));
      }
    }
    return remarks;
  }
}
