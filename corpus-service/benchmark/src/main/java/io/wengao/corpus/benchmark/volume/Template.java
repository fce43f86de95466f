package io.wengao.corpus.benchmark.volume;

import io.wengao.text.span.EntitySpan;
import io.wengao.text.span.EntitySpans;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence, heading or title whose names and numbers are open. */
record Template(List<Part> parts) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /** A piece of a template. */
  sealed interface Part {
    /** Stays as it is. */
    record Fixed(String text) implements Part {}

    /** Digits. */
    record Digits(String text) implements Part {}

    /** A name of a person. */
    record Person() implements Part {}

    /** A name of a place, which keeps its last character (市, 县, 村). */
    record Place(String text) implements Part {}
  }

  static Template of(String text) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (EntitySpan name : EntitySpans.find(text)) {
      boolean replaced =
          switch (name.kind()) {
            case PERSON, PLACE -> name.span().start() >= from;
            default -> false;
          };
      if (replaced) {
        addWithNumbers(text.substring(from, name.span().start()), parts);
        parts.add(named(name));
        from = name.span().end();
      }
    }
    addWithNumbers(text.substring(from), parts);
    return new Template(List.copyOf(parts));
  }

  private static Part named(EntitySpan name) {
    return switch (name.kind()) {
      case PERSON -> new Part.Person();
      default -> new Part.Place(name.text());
    };
  }

  private static void addWithNumbers(String text, List<Part> parts) {
    Matcher number = NUMBER.matcher(text);
    int from = 0;
    while (number.find()) {
      addFixed(text.substring(from, number.start()), parts);
      parts.add(new Part.Digits(number.group()));
      from = number.end();
    }
    addFixed(text.substring(from), parts);
  }

  private static void addFixed(String text, List<Part> parts) {
    if (!text.isEmpty()) {
      parts.add(new Part.Fixed(text));
    }
  }

  String filled(Names names) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(
          switch (part) {
            case Part.Fixed(String fixed) -> fixed;
            case Part.Digits(String digits) -> names.number(digits);
            case Part.Person() -> names.person();
            case Part.Place(String place) -> names.place(place);
          });
    }
    return text.toString();
  }
}
