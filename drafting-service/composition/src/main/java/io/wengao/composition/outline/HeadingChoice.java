package io.wengao.composition.outline;

import io.wengao.text.style.HeadingForm;
import io.wengao.text.style.HeadingStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts the set of headings first that looks most like those of speeches to be imitated, and makes
 * shorter and ordering sets of the one with two halves. The writer's own headings stay first.
 */
record HeadingChoice(HeadingStyle style) {
  private static final String GIVEN = "原标题";
  private static final String OWN_WORDS = "原话";
  private static final String TWO_HALVES = "抓……，把……";

  private static final int SHORTEST = 4;

  /** How many characters of length weigh as much as another form. */
  private static final double A_FORM = 10;

  /** The sets, nearest first; as they are when there is nothing to imitate. */
  List<HeadingSet> nearestFirst(List<HeadingSet> sets) {
    if (style.headings() == 0 || sets.getFirst().form().equals(GIVEN)) {
      return sets;
    }
    List<HeadingSet> all = new ArrayList<>(sets);
    sets.stream()
        .filter(s -> s.form().equals(TWO_HALVES))
        .flatMap(HeadingChoice::made)
        .forEach(all::add);
    all.sort(Comparator.comparingDouble(this::distance));
    return List.copyOf(all);
  }

  /**
   * As {@link #nearestFirst}, where a form has no fitting word for one of the sections: the
   * writer's own words go before any form, whole or their first halves.
   */
  List<HeadingSet> nearestOwnFirst(List<HeadingSet> sets) {
    HeadingSet own = sets.getFirst();
    if (style.headings() == 0 || !own.form().equals(OWN_WORDS)) {
      return sets;
    }
    Optional<HeadingSet> halves = firstHalves("原话前半句", own);
    if (halves.isEmpty()) {
      return sets;
    }
    List<HeadingSet> all = new ArrayList<>(sets);
    all.add(distance(halves.get()) < distance(own) ? 0 : 1, halves.get());
    return List.copyOf(all);
  }

  private static Stream<HeadingSet> made(HeadingSet halves) {
    Optional<HeadingSet> first = firstHalves("抓……", halves);
    List<HeadingSet> made = new ArrayList<>(first.stream().toList());
    if (first.isPresent()) {
      made.add(ordering("要抓……", first.get()));
      made.add(ordering("要抓……，把……", halves));
    }
    return made.stream();
  }

  private static Optional<HeadingSet> firstHalves(String form, HeadingSet halves) {
    List<String> firsts = new ArrayList<>();
    for (String heading : halves.headings()) {
      int comma = heading.indexOf('，');
      if (comma < SHORTEST) {
        return Optional.empty();
      }
      firsts.add(heading.substring(0, comma));
    }
    boolean distinct = firsts.stream().distinct().count() == firsts.size();
    return distinct ? Optional.of(new HeadingSet(form, firsts)) : Optional.empty();
  }

  private static HeadingSet ordering(String form, HeadingSet of) {
    return new HeadingSet(form, of.headings().stream().map(heading -> "要" + heading).toList());
  }

  private double distance(HeadingSet set) {
    double size = set.headings().size();
    double length = set.headings().stream().mapToInt(String::length).sum() / size;
    double distance = Math.abs(length - style.meanLength()) / A_FORM;
    for (HeadingForm form : HeadingForm.values()) {
      long count = set.headings().stream().filter(h -> HeadingForm.of(h) == form).count();
      distance += Math.abs(count / size - style.share(form)) / 2;
    }
    return distance;
  }
}
