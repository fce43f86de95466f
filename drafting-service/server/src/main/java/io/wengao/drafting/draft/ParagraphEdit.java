package io.wengao.drafting.draft;

import io.wengao.composition.assembly.DraftSentence;
import io.wengao.composition.assembly.Origin;
import io.wengao.composition.assembly.Part;
import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A paragraph with a new text: what was kept keeps its origin and its sentence's id, what was typed
 * is the editor's.
 */
final class ParagraphEdit {
  private final DraftContent.Paragraph before;
  private final String text;
  private final Origin editor;
  private final int[] kept;
  private final List<Piece> pieces = new ArrayList<>();

  /** A part of the old paragraph. */
  private record Piece(String sentenceId, int start, String text, Origin origin) {
    int end() {
      return start + text.length();
    }
  }

  private ParagraphEdit(DraftContent.Paragraph before, String text, Origin.FromEditor editor) {
    this.before = before;
    this.text = text;
    this.editor = editor;
    this.kept = TextDiff.kept(before.text(), text);
    int at = 0;
    for (DraftSentence sentence : before.sentences()) {
      for (Part part : sentence.parts()) {
        String words = part.span().of(sentence.text());
        pieces.add(new Piece(sentence.id(), at, words, part.origin()));
        at += words.length();
      }
    }
  }

  /**
   * The paragraph with {@code text}, one version on and locked; the text is one line with something
   * visible in it.
   */
  static DraftContent.Paragraph apply(
      DraftContent.Paragraph before, String text, Origin.FromEditor editor) {
    ParagraphEdit edit = new ParagraphEdit(before, text, editor);
    return new DraftContent.Paragraph(before.id(), before.version() + 1, true, edit.sentences());
  }

  private List<DraftSentence> sentences() {
    List<DraftSentence> sentences = new ArrayList<>();
    Set<String> used = new HashSet<>();
    int typed = 0;
    for (Span span : Sentences.split(text)) {
      String id = keptId(span);
      if (id.isEmpty() || !used.add(id)) {
        id = before.id() + "-v" + (before.version() + 1) + "-" + ++typed;
      }
      sentences.add(new DraftSentence(id, span.of(text), parts(span)));
    }
    return sentences;
  }

  /** The old sentence that lends the most characters, or empty. */
  private String keptId(Span span) {
    String best = "";
    int most = 0;
    for (DraftSentence sentence : before.sentences()) {
      int lent = 0;
      for (int i = span.start(); i < span.end(); i++) {
        lent +=
            kept[i] != TextDiff.NEW && pieceAt(kept[i]).sentenceId().equals(sentence.id()) ? 1 : 0;
      }
      if (lent > most) {
        most = lent;
        best = sentence.id();
      }
    }
    return best;
  }

  private List<Part> parts(Span sentence) {
    List<Part> parts = new ArrayList<>();
    int start = sentence.start();
    while (start < sentence.end()) {
      int end = start + 1;
      while (end < sentence.end() && goesOn(end)) {
        end++;
      }
      parts.add(new Part(new Span(start, end).shift(-sentence.start()), origin(start, end)));
      start = end;
    }
    return parts;
  }

  /** Whether the character at {@code i} belongs to the same run as the one before. */
  private boolean goesOn(int i) {
    if (kept[i] == TextDiff.NEW || kept[i - 1] == TextDiff.NEW) {
      return kept[i] == kept[i - 1];
    }
    return kept[i] == kept[i - 1] + 1 && kept[i] < pieceAt(kept[i - 1]).end();
  }

  private Origin origin(int start, int end) {
    if (kept[start] == TextDiff.NEW) {
      return editor;
    }
    Piece piece = pieceAt(kept[start]);
    int offset = kept[start] - piece.start();
    return OriginCut.of(piece.origin(), piece.text(), new Span(offset, offset + end - start));
  }

  private Piece pieceAt(int offset) {
    for (Piece piece : pieces) {
      if (offset < piece.end()) {
        return piece;
      }
    }
    throw new IllegalStateException(
        "the parts of paragraph " + before.id() + " end before " + offset);
  }
}
