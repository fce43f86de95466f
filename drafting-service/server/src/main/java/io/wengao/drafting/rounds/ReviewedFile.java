package io.wengao.drafting.rounds;

import io.wengao.composition.layout.TrackedDocument;
import io.wengao.drafting.draft.DraftLine;
import io.wengao.drafting.draft.Place;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a Word file proposes for the lines of the revision it was written from. */
final class ReviewedFile {
  private static final String UNSIGNED = "未署名";

  private final List<ReviewedLine> file;
  private final List<DraftLine> draft;
  private final TrackedDocument.By unsigned;
  private final int[] lineOf;
  private final List<Proposal> proposals = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<Unplaced> unplaced = new ArrayList<>();

  /** A comment with the line it stands at, which may be none of the draft's. */
  record Note(@Nullable Place place, String quote, TrackedDocument.Remark remark) {}

  /**
   * What a file holds.
   *
   * @param matched how many of the draft's lines were found in it
   */
  record Found(List<Proposal> proposals, List<Note> notes, List<Unplaced> unplaced, int matched) {}

  private ReviewedFile(TrackedDocument document, List<DraftLine> draft, Set<String> others) {
    this.file =
        ReviewedLine.of(document).stream()
            .filter(line -> !others.contains(line.original().strip()) || line.isChanged())
            .toList();
    this.draft = draft;
    String editor = document.lastEditor();
    this.unsigned = new TrackedDocument.By(editor == null ? UNSIGNED : editor, null);
    this.lineOf =
        Alignment.of(
            file.stream().map(line -> line.original().strip()).toList(),
            draft.stream().map(DraftLine::printed).toList());
  }

  /**
   * Reads a file against the lines of a draft.
   *
   * @param others lines an export has besides: speaker and date
   */
  static Found read(TrackedDocument document, List<DraftLine> draft, Set<String> others) {
    ReviewedFile reading = new ReviewedFile(document, draft, others);
    for (int i = 0; i < reading.file.size(); i++) {
      reading.line(i, others);
    }
    reading.missing();
    int matched = (int) Arrays.stream(reading.lineOf).filter(at -> at != Alignment.NONE).count();
    return new Found(reading.proposals, reading.notes, reading.unplaced, matched);
  }

  private void line(int i, Set<String> others) {
    ReviewedLine line = file.get(i);
    if (lineOf[i] == Alignment.NONE) {
      stray(i, others);
    } else {
      DraftLine target = draft.get(lineOf[i]);
      List<LineEdit> edits = LineEdit.of(line, target.printed(), unsigned);
      LineEdit only = edits.size() == 1 ? edits.getFirst() : null;
      if (only != null && isAll(only, target) && target.place().kind() == Place.Kind.PARAGRAPH) {
        propose(Suggestion.Kind.REMOVE, target, new Span(0, target.text().length()), "", only.by());
      } else {
        edits.forEach(edit -> change(lineOf[i], edit));
        joined(i, target);
      }
    }
    Place place = lineOf[i] == Alignment.NONE ? null : draft.get(lineOf[i]).place();
    for (TrackedDocument.Remark remark : line.remarks()) {
      notes.add(new Note(place, line.now(remark.place()).strip(), remark));
    }
  }

  private static boolean isAll(LineEdit edit, DraftLine target) {
    return edit.typed().isBlank()
        && edit.span().equals(new Span(0, target.printed().length()))
        && !edit.span().isEmpty();
  }

  private void change(int at, LineEdit edit) {
    DraftLine target = draft.get(at);
    boolean isWholeLine = edit.span().end() == 0 && edit.typed().endsWith("\n");
    if (isWholeLine && target.place().kind() != Place.Kind.PARAGRAPH && at > 0) {
      newLineAfter(draft.get(at - 1), edit);
    } else {
      replace(target, edit);
    }
  }

  /** A paragraph typed or moved to before a heading is the last one of the part before. */
  private void newLineAfter(DraftLine before, LineEdit edit) {
    String words = edit.typed().strip();
    if (before.place().kind() == Place.Kind.PARAGRAPH) {
      int end = before.text().length();
      propose(Suggestion.Kind.REPLACE, before, new Span(end, end), "\n" + words, edit.by());
    } else {
      unplaced.add(new Unplaced(edit.by().author(), words, "两个标题之间不能加段落。请加在下一个标题之后。"));
    }
  }

  private void replace(DraftLine target, LineEdit edit) {
    int number = target.number().length();
    if (edit.span().end() < number || (edit.span().end() == number && !edit.span().isEmpty())) {
      String words = edit.typed().isEmpty() ? edit.span().of(target.printed()) : edit.typed();
      unplaced.add(new Unplaced(edit.by().author(), words, "标题的序号是自动生成的，不能改。"));
      return;
    }
    int from = Math.max(0, edit.span().start() - number);
    Span span = new Span(from, edit.span().end() - number);
    if (span.length() == target.text().length() && edit.typed().isBlank()) {
      unplaced.add(new Unplaced(edit.by().author(), target.printed(), "标题、称谓不能整行删去。要去掉这一部分，请改提纲。"));
      return;
    }
    propose(Suggestion.Kind.REPLACE, target, span, edit.typed(), edit.by());
  }

  /** The mark at the end was struck: what follows joins this line, unless it was struck too. */
  private void joined(int i, DraftLine target) {
    TrackedDocument.By by = file.get(i).joined();
    int next = lineOf[i] + 1;
    if (by == null || (i + 1 < file.size() && isStruck(i + 1))) {
      return;
    }
    boolean follows = i + 1 < file.size() && lineOf[i + 1] == next;
    if (follows
        && target.place().kind() == Place.Kind.PARAGRAPH
        && draft.get(next).place().kind() == Place.Kind.PARAGRAPH) {
      propose(Suggestion.Kind.JOIN, target, new Span(0, target.text().length()), "", by);
    } else if (i + 1 < file.size()) {
      unplaced.add(new Unplaced(by.author(), target.printed(), "这一行与下一行不能合并。请直接修改段落。"));
    }
  }

  private boolean isStruck(int i) {
    return file.get(i).pieces().stream()
        .allMatch(piece -> piece.change() instanceof TrackedDocument.Change.Struck);
  }

  /** A line that is none of the draft's: new words come after the line before it. */
  private void stray(int i, Set<String> others) {
    ReviewedLine line = file.get(i);
    String now = line.now(new Span(0, Integer.MAX_VALUE)).strip();
    int before = i - 1;
    while (before >= 0 && lineOf[before] == Alignment.NONE) {
      before--;
    }
    if (others.contains(line.original().strip()) || (now.isEmpty() && !line.isChanged())) {
      if (line.isChanged()) {
        unplaced.add(new Unplaced(authorOf(line), now, "讲话人和日期取自写作要求，请在那里改。"));
      }
    } else if (before >= 0 && !now.isEmpty()) {
      DraftLine target = draft.get(lineOf[before]);
      Span end = new Span(target.text().length(), target.text().length());
      TrackedDocument.By by = new TrackedDocument.By(authorOf(line), null);
      propose(Suggestion.Kind.REPLACE, target, end, "\n" + now, by);
    } else if (!now.isEmpty()) {
      unplaced.add(new Unplaced(authorOf(line), now, "标题之前的文字不属于文稿正文。"));
    }
  }

  private String authorOf(ReviewedLine line) {
    for (TrackedDocument.Piece piece : line.pieces()) {
      switch (piece.change()) {
        case TrackedDocument.Change.Kept kept -> {}
        case TrackedDocument.Change.Typed(TrackedDocument.By by) -> {
          return by.author();
        }
        case TrackedDocument.Change.Struck(TrackedDocument.By by) -> {
          return by.author();
        }
      }
    }
    return unsigned.author();
  }

  /** Lines of the draft the file does not hold any more, though nobody tracked that. */
  private void missing() {
    for (int j = 0; j < draft.size(); j++) {
      int at = j;
      DraftLine line = draft.get(j);
      if (Arrays.stream(lineOf).noneMatch(found -> found == at)) {
        if (line.place().kind() == Place.Kind.PARAGRAPH) {
          propose(Suggestion.Kind.REMOVE, line, new Span(0, line.text().length()), "", unsigned);
        } else {
          unplaced.add(new Unplaced(unsigned.author(), line.printed(), "文件里没有这一行。标题、称谓不能整行删去。"));
        }
      }
    }
  }

  private void propose(
      Suggestion.Kind kind, DraftLine target, Span span, String typed, TrackedDocument.By by) {
    proposals.add(new Proposal(kind, target.place(), target.text(), span, typed, by));
  }
}
