package io.wengao.text.style;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The headings of the sections of the first level, counted, without numbers and closing marks.
 *
 * @param headings how many
 * @param characters their length together, in UTF-16 code units
 * @param halved those of two halves
 * @param forms how many there are of a form; forms that do not occur are left out
 */
public record HeadingStyle(
    int headings, int characters, int halved, SortedMap<HeadingForm, Integer> forms) {
  /** No heading. */
  public static final HeadingStyle NONE = new HeadingStyle(0, 0, 0, new TreeMap<>());

  public HeadingStyle {
    forms = Collections.unmodifiableSortedMap(new TreeMap<>(forms));
  }

  static HeadingStyle ofOne(String heading) {
    SortedMap<HeadingForm, Integer> form = new TreeMap<>();
    form.put(HeadingForm.of(heading), 1);
    boolean halved = heading.split("[，,]", -1).length == 2;
    return new HeadingStyle(1, heading.length(), halved ? 1 : 0, form);
  }

  /** Mean length, 0 without headings. */
  public double meanLength() {
    return headings == 0 ? 0 : (double) characters / headings;
  }

  /** Share of headings of a form. */
  public double share(HeadingForm form) {
    return headings == 0 ? 0 : (double) forms.getOrDefault(form, 0) / headings;
  }

  HeadingStyle plus(HeadingStyle other) {
    SortedMap<HeadingForm, Integer> sums = new TreeMap<>(forms);
    other.forms.forEach((form, count) -> sums.merge(form, count, Integer::sum));
    return new HeadingStyle(
        headings + other.headings, characters + other.characters, halved + other.halved, sums);
  }
}
