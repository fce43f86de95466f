package io.wengao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.composition.layout.LineStyle;
import io.wengao.composition.layout.TrackedDocument;
import io.wengao.composition.layout.TrackedLayout;
import io.wengao.composition.layout.TrackedRead;
import io.wengao.composition.layout.TrackedReader;
import io.wengao.text.span.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A draft as a Word file in the hands of others, who change and comment it with changes tracked.
 */
final class WordFile {
  private final List<TrackedDocument.Line> lines;

  WordFile(byte[] file) {
    this.lines = new ArrayList<>(document(file).lines());
  }

  static TrackedDocument document(byte[] file) {
    TrackedRead read = TrackedReader.read(file);
    assertThat(read).isInstanceOf(TrackedRead.Read.class);
    return ((TrackedRead.Read) read).document();
  }

  /** A part of a Word file as text. */
  static String part(byte[] file, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("no part " + name);
  }

  static TrackedDocument.By by(String author) {
    return new TrackedDocument.By(author, Instant.parse("2025-06-12T08:00:00Z"));
  }

  /** Gives words of a line way to others. */
  WordFile replace(String words, String typed, String author) {
    int at = lineWith(words);
    List<TrackedDocument.Piece> pieces = new ArrayList<>();
    for (TrackedDocument.Piece piece : lines.get(at).pieces()) {
      int from = piece.text().indexOf(words);
      if (from < 0 || !piece.change().equals(TrackedDocument.Change.KEPT)) {
        pieces.add(piece);
        continue;
      }
      add(pieces, piece.text().substring(0, from), TrackedDocument.Change.KEPT);
      add(pieces, words, new TrackedDocument.Change.Struck(by(author)));
      add(pieces, typed, new TrackedDocument.Change.Typed(by(author)));
      add(pieces, piece.text().substring(from + words.length()), TrackedDocument.Change.KEPT);
    }
    lines.set(at, with(lines.get(at), pieces, lines.get(at).end()));
    return this;
  }

  /** Puts words after others. */
  WordFile insertAfter(String words, String typed, String author) {
    int at = lineWith(words);
    String line = lines.get(at).all();
    int place = line.indexOf(words) + words.length();
    List<TrackedDocument.Piece> pieces = new ArrayList<>();
    add(pieces, line.substring(0, place), TrackedDocument.Change.KEPT);
    add(pieces, typed, new TrackedDocument.Change.Typed(by(author)));
    add(pieces, line.substring(place), TrackedDocument.Change.KEPT);
    lines.set(at, with(lines.get(at), pieces, lines.get(at).end()));
    return this;
  }

  /** A new paragraph after the one with these words, as Word tracks it. */
  WordFile paragraphAfter(String words, String typed, String author) {
    int at = lineWith(words);
    var change = new TrackedDocument.Change.Typed(by(author));
    lines.set(at, with(lines.get(at), lines.get(at).pieces(), change));
    lines.add(
        at + 1,
        new TrackedDocument.Line(
            LineStyle.PARAGRAPH,
            List.of(new TrackedDocument.Piece(typed, change)),
            TrackedDocument.Change.KEPT,
            List.of()));
    return this;
  }

  /** Strikes a paragraph out with its mark. */
  WordFile strike(String words, String author) {
    int at = lineWith(words);
    var change = new TrackedDocument.Change.Struck(by(author));
    List<TrackedDocument.Piece> pieces =
        List.of(new TrackedDocument.Piece(lines.get(at).all(), change));
    lines.set(at, with(lines.get(at), pieces, change));
    return this;
  }

  /** A comment on words. */
  WordFile comment(String words, String text, String author) {
    int at = lineWith(words);
    TrackedDocument.Line line = lines.get(at);
    int from = line.all().indexOf(words);
    var remark =
        new TrackedDocument.Remark(new Span(from, from + words.length()), by(author), text);
    lines.set(
        at, new TrackedDocument.Line(line.style(), line.pieces(), line.end(), List.of(remark)));
    return this;
  }

  byte[] bytes() {
    return bytes(lines);
  }

  static byte[] bytes(List<TrackedDocument.Line> lines) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      TrackedLayout.write(new TrackedDocument(lines, null, null), out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int lineWith(String words) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).all().contains(words)) {
        return i;
      }
    }
    throw new AssertionError("no line with " + words);
  }

  private static TrackedDocument.Line with(
      TrackedDocument.Line line, List<TrackedDocument.Piece> pieces, TrackedDocument.Change end) {
    return new TrackedDocument.Line(line.style(), pieces, end, line.remarks());
  }

  private static void add(
      List<TrackedDocument.Piece> pieces, String words, TrackedDocument.Change change) {
    if (!words.isEmpty()) {
      pieces.add(new TrackedDocument.Piece(words, change));
    }
  }
}
