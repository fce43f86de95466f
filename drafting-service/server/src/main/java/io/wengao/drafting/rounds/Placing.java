package io.wengao.drafting.rounds;

import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.draft.DraftLine;
import io.wengao.drafting.draft.Place;
import io.wengao.drafting.draft.Rewrite;
import io.wengao.drafting.draft.TextDiff;
import io.wengao.text.span.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the place of a proposal again in a text that has changed since. */
final class Placing {
  private Placing() {}

  /** The rewrite; empty when the words it was meant for are no longer there as they were. */
  static Optional<Rewrite> rewrite(Proposal proposal, DraftContent content) {
    Optional<DraftLine> line = line(proposal.place(), content);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    String text = line.get().text();
    Place place = proposal.place();
    return switch (proposal.kind()) {
      case REMOVE ->
          text.equals(proposal.base()) ? Optional.of(new Rewrite.Remove(place)) : Optional.empty();
      case JOIN -> Optional.of(new Rewrite.Join(place));
      case REPLACE -> {
        Span now = now(proposal, text);
        yield now == null
            ? Optional.empty()
            : Optional.of(
                new Rewrite.Replace(
                    place,
                    text.substring(0, now.start()) + proposal.typed() + text.substring(now.end())));
      }
    };
  }

  /**
   * Whether the text already is as proposed: somebody sent back a file with changes long taken.
   *
   * @param origin the lines the proposal was made from
   */
  static boolean isDone(Proposal proposal, DraftContent content, List<DraftLine> origin) {
    Optional<DraftLine> line = line(proposal.place(), content);
    return switch (proposal.kind()) {
      case REMOVE -> line.isEmpty();
      case JOIN -> false;
      case REPLACE -> {
        boolean paragraph = proposal.typed().indexOf('\n') >= 0 && proposal.span().isEmpty();
        if (!paragraph) {
          yield line.isPresent() && isDone(proposal, line.get().text());
        }
        yield proposal.typed().isBlank()
            ? line.isPresent() && isSplit(proposal, line.get().text())
            : isTyped(proposal.typed(), content, origin);
      }
    };
  }

  /** Whether there are such lines that were not there before; one that was moved was. */
  private static boolean isTyped(String typed, DraftContent content, List<DraftLine> origin) {
    return typed
        .lines()
        .map(String::strip)
        .filter(words -> !words.isEmpty())
        .allMatch(
            words ->
                content.lines().stream()
                    .anyMatch(line -> line.text().equals(words) && !isOld(line, origin)));
  }

  private static boolean isOld(DraftLine line, List<DraftLine> origin) {
    return origin.stream()
        .anyMatch(old -> old.place().equals(line.place()) && old.text().equals(line.text()));
  }

  /** The longer half keeps the place of the whole. */
  private static boolean isSplit(Proposal proposal, String text) {
    String base = proposal.base();
    int at = proposal.span().start();
    return !text.equals(base)
        && (text.strip().equals(base.substring(0, at).strip())
            || text.strip().equals(base.substring(at).strip()));
  }

  private static boolean isDone(Proposal proposal, String text) {
    List<LineEdit> edits = Differences.of(proposal.base(), text);
    return edits.stream()
        .anyMatch(
            edit -> edit.span().equals(proposal.span()) && edit.typed().equals(proposal.typed()));
  }

  private static Optional<DraftLine> line(Place place, DraftContent content) {
    return content.lines().stream().filter(line -> line.place().equals(place)).findFirst();
  }

  private static @Nullable Span now(Proposal proposal, String text) {
    if (text.equals(proposal.base())) {
      return proposal.span();
    }
    int[] places = TextDiff.common(text, proposal.base());
    int from = proposal.span().start();
    int to = proposal.span().end();
    if (from == to) {
      return point(places, from, text.length());
    }
    for (int i = from; i < to; i++) {
      if (places[i] == TextDiff.NEW || places[i] != places[from] + i - from) {
        return null;
      }
    }
    return new Span(places[from], places[from] + to - from);
  }

  /** Between two characters: before the one that follows, else after the one before. */
  private static @Nullable Span point(int[] places, int at, int length) {
    if (at == places.length) {
      return new Span(length, length);
    }
    if (places[at] != TextDiff.NEW) {
      return new Span(places[at], places[at]);
    }
    if (at == 0) {
      return new Span(0, 0);
    }
    int before = places[at - 1];
    return before == TextDiff.NEW ? null : new Span(before + 1, before + 1);
  }
}
