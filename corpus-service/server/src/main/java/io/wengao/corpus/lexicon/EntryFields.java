package io.wengao.corpus.lexicon;

import io.wengao.corpus.lexicon.LexiconFile.Mistake;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one entry as a file gives them.
 *
 * @param place where the entry stands, to be followed by the name of a field
 * @param values by name; a field that is not there is empty
 */
record EntryFields(String place, Map<String, String> values) {
  static final List<String> NAMES =
      List.of("kind", "term", "variants", "post", "position", "since", "until", "note");

  private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");
  private static final Pattern POSITION = Pattern.compile("[1-9]\\d{0,4}");
  private static final int LONGEST = 500;

  /** The entry; empty when something is wrong with it, which is added to {@code mistakes}. */
  Optional<LexiconEntry> entry(List<Mistake> mistakes) {
    int before = mistakes.size();
    Optional<EntryKind> kind = EntryKind.named(value("kind"));
    check(kind.isPresent(), "kind", "must be one of " + EntryKind.names(), mistakes);
    check(!value("term").isEmpty(), "term", "must not be empty", mistakes);
    for (String name : NAMES) {
      check(
          value(name).length() <= LONGEST, name, "more than " + LONGEST + " characters", mistakes);
    }
    for (String name : List.of("since", "until")) {
      check(
          value(name).isEmpty() || DATE.matcher(value(name)).matches(),
          name,
          "must be a year, year-month or date such as 2024-05",
          mistakes);
    }
    check(
        value("position").isEmpty() || POSITION.matcher(value("position")).matches(),
        "position",
        "must be a whole number from 1",
        mistakes);
    if (kind.isPresent()) {
      check(hasWhatItsKindNeeds(kind.get()), need(kind.get()), "must not be empty", mistakes);
    }
    return mistakes.size() > before || kind.isEmpty()
        ? Optional.empty()
        : Optional.of(entry(kind.get()));
  }

  private boolean hasWhatItsKindNeeds(EntryKind kind) {
    return switch (kind) {
      case NAME_WITH_POST, PROTOCOL_ORDER -> !value(need(kind)).isEmpty();
      case FORMULATION, LOCAL_TERM, PERSON_NOT_TO_QUOTE, ORGANISATION, WORD_TO_AVOID -> true;
    };
  }

  private static String need(EntryKind kind) {
    return kind == EntryKind.NAME_WITH_POST ? "post" : "position";
  }

  private LexiconEntry entry(EntryKind kind) {
    List<String> variants =
        Arrays.stream(value("variants").split("\\|"))
            .map(String::strip)
            .filter(variant -> !variant.isEmpty())
            .toList();
    String position = orNull("position");
    return new LexiconEntry(
        kind,
        value("term"),
        variants,
        orNull("post"),
        position == null ? null : Integer.valueOf(position),
        orNull("since"),
        orNull("until"),
        orNull("note"));
  }

  private void check(boolean right, String name, String message, List<Mistake> mistakes) {
    if (!right) {
      mistakes.add(new Mistake(place + name, message));
    }
  }

  private String value(String name) {
    return values.getOrDefault(name, "").strip();
  }

  private @Nullable String orNull(String name) {
    return value(name).isEmpty() ? null : value(name);
  }
}
