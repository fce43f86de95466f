package io.wengao.drafting.rounds;

import io.wengao.composition.assembly.Origin;
import io.wengao.composition.layout.TrackedDocument;
import io.wengao.drafting.draft.DraftLine;
import io.wengao.drafting.draft.Place;
import io.wengao.drafting.draft.SavedRevision;
import io.wengao.drafting.draft.TextDiff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares the first and the last of some revisions, and asks those between who did what: words are
 * signed by their origin, what is gone by whoever made the revision in which it went.
 */
final class RedlineBuilder {
  private static final String LOCAL = "local";

  /** How the office's own hand is called in a file. */
  private static final String OWN_HAND = "本单位";

  private final List<SavedRevision> revisions;

  private RedlineBuilder(List<SavedRevision> revisions) {
    this.revisions = revisions;
  }

  /**
   * @param revisions two or more, oldest first
   */
  static List<RedLine> lines(List<SavedRevision> revisions) {
    RedlineBuilder builder = new RedlineBuilder(revisions);
    List<DraftLine> before = revisions.getFirst().content().lines();
    List<DraftLine> after = revisions.getLast().content().lines();
    Set<Place> still = places(after);
    List<RedLine> lines = new ArrayList<>();
    int read = 0;
    for (DraftLine line : after) {
      int own = indexOf(before, line.place(), read);
      for (; read < own; read++) {
        if (!still.contains(before.get(read).place())) {
          lines.add(builder.struck(before.get(read)));
        }
      }
      read = Math.max(read, own + 1);
      lines.add(own < 0 ? builder.typed(line) : builder.changed(before.get(own), line));
    }
    for (; read < before.size(); read++) {
      if (!still.contains(before.get(read).place())) {
        lines.add(builder.struck(before.get(read)));
      }
    }
    return lines;
  }

  private RedLine changed(DraftLine before, DraftLine after) {
    TrackedDocument.By[] struck = struckBy(before);
    int number = after.number().length();
    List<TrackedDocument.Piece> pieces =
        new LinePieces(
                before.printed(),
                after.printed(),
                i -> struck[i],
                i -> i < number ? last() : typedBy(after, i - number))
            .pieces();
    return new RedLine(after.place(), after.level(), pieces, TrackedDocument.Change.KEPT);
  }

  private RedLine typed(DraftLine line) {
    int number = line.number().length();
    List<TrackedDocument.Piece> pieces =
        new LinePieces(
                "",
                line.printed(),
                i -> last(),
                i -> i < number ? last() : typedBy(line, i - number))
            .pieces();
    TrackedDocument.By by = line.text().isEmpty() ? last() : typedBy(line, 0);
    return new RedLine(line.place(), line.level(), pieces, new TrackedDocument.Change.Typed(by));
  }

  private RedLine struck(DraftLine line) {
    TrackedDocument.By[] by = struckBy(line);
    List<TrackedDocument.Piece> pieces =
        new LinePieces(line.printed(), "", i -> by[i], i -> last()).pieces();
    TrackedDocument.By end = by.length == 0 ? last() : by[by.length - 1];
    return new RedLine(line.place(), line.level(), pieces, new TrackedDocument.Change.Struck(end));
  }

  /** For each character of a line of the first revision who struck it last. */
  private TrackedDocument.By[] struckBy(DraftLine line) {
    String now = line.printed();
    TrackedDocument.By[] by = new TrackedDocument.By[now.length()];
    Arrays.fill(by, last());
    int[] first = new int[now.length()];
    Arrays.setAll(first, i -> i);
    for (SavedRevision revision : revisions.subList(1, revisions.size())) {
      String next = find(revision, line.place()).map(DraftLine::printed).orElse("");
      if (!next.equals(now)) {
        int[] kept = TextDiff.kept(now, next);
        Set<Integer> left = Arrays.stream(kept).boxed().collect(Collectors.toSet());
        for (int i = 0; i < first.length; i++) {
          if (first[i] != TextDiff.NEW && !left.contains(i)) {
            by[first[i]] = by(revision);
          }
        }
        int[] known = first;
        first = Arrays.stream(kept).map(i -> i == TextDiff.NEW ? TextDiff.NEW : known[i]).toArray();
        now = next;
      }
    }
    return by;
  }

  private TrackedDocument.By typedBy(DraftLine line, int offset) {
    return line.originAt(offset) instanceof Origin.FromEditor(String who, var at)
        ? new TrackedDocument.By(name(who), at)
        : last();
  }

  private TrackedDocument.By last() {
    return by(revisions.getLast());
  }

  private static TrackedDocument.By by(SavedRevision revision) {
    return new TrackedDocument.By(
        name(revision.revision().editor()), revision.revision().createdAt());
  }

  private static String name(@Nullable String editor) {
    return editor == null || editor.equals(LOCAL) ? OWN_HAND : editor;
  }

  private static Optional<DraftLine> find(SavedRevision revision, Place place) {
    return revision.content().lines().stream()
        .filter(line -> line.place().equals(place))
        .findFirst();
  }

  private static int indexOf(List<DraftLine> lines, Place place, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).place().equals(place)) {
        return i;
      }
    }
    return -1;
  }

  private static Set<Place> places(List<DraftLine> lines) {
    return lines.stream().map(DraftLine::place).collect(Collectors.toCollection(HashSet::new));
  }
}
