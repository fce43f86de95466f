package io.wengao.composition.factsheet;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.text.span.EntitySpan;
import io.wengao.text.span.EntitySpans;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a brief says, field by field. A fact that is never to be told supports nothing. */
record Evidence(List<Field> fields) {
  private record Field(String path, String words, @Nullable String source, List<String> normals) {}

  static Evidence of(@Nullable Brief brief) {
    List<Field> fields = new ArrayList<>();
    if (brief != null) {
      for (Fact fact : brief.facts()) {
        if (fact.useOrMay() != Fact.Use.NEVER) {
          add(fields, "facts[" + fact.id() + "]", words(fact), fact.source());
        }
      }
      for (int i = 0; i < brief.keyPoints().size(); i++) {
        String heading = brief.keyPoints().get(i).heading();
        String text = brief.keyPoints().get(i).text();
        add(fields, "keyPoints[" + i + "]", heading == null ? text : heading + "：" + text, null);
      }
      plain(brief, fields);
    }
    return new Evidence(List.copyOf(fields));
  }

  private static void plain(Brief brief, List<Field> fields) {
    add(fields, "title", brief.title(), null);
    add(fields, "meeting", brief.meeting(), null);
    add(fields, "date", date(brief), null);
    if (brief.speaker() != null) {
      String speaker =
          Stream.of(brief.speaker().organisation(), brief.speaker().post(), brief.speaker().name())
              .filter(Objects::nonNull)
              .collect(Collectors.joining());
      add(fields, "speaker", speaker, null);
    }
    add(fields, "preceding", brief.preceding(), null);
    add(fields, "superior", brief.superior(), null);
    add(fields, "ownCase", brief.ownCase(), null);
    add(fields, "ownFault", brief.ownFault(), null);
    list(fields, "attendees", brief.attendees());
    list(fields, "problems", brief.problems());
    list(fields, "achievements", brief.achievements());
    list(fields, "requiredFormulations", brief.requiredFormulations());
  }

  private static @Nullable String date(Brief brief) {
    return brief.date() == null
        ? null
        : "%d年%d月%d日"
            .formatted(
                brief.date().getYear(), brief.date().getMonthValue(), brief.date().getDayOfMonth());
  }

  private static String words(Fact fact) {
    return Stream.of(
            fact.sentence(),
            fact.label(),
            fact.value() == null ? null : fact.value() + (fact.unit() == null ? "" : fact.unit()),
            fact.asOf(),
            fact.who(),
            fact.whoSupports(),
            fact.when(),
            fact.what(),
            fact.howMany(),
            fact.standard(),
            fact.consequence())
        .filter(Objects::nonNull)
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("；"));
  }

  private static void list(List<Field> fields, String path, List<String> items) {
    for (int i = 0; i < items.size(); i++) {
      add(fields, path + "[" + i + "]", items.get(i), null);
    }
  }

  private static void add(
      List<Field> fields, String path, @Nullable String words, @Nullable String source) {
    if (words != null && !words.isBlank()) {
      List<String> normals =
          EntitySpans.find(words).stream()
              .map(EntitySpan::normal)
              .filter(Objects::nonNull)
              .toList();
      fields.add(new Field(path, words, source, normals));
    }
  }

  /** The first field that says it, in these words or in others of the same value. */
  FactClaim.@Nullable Support find(FactClaim.Kind kind, String words, String normal) {
    for (Field field : fields) {
      boolean figure = kind == FactClaim.Kind.NUMBER || kind == FactClaim.Kind.DATE;
      boolean said = figure ? standsIn(words, field.words) : field.words.contains(normal);
      if (said || (figure && field.normals.contains(normal))) {
        return new FactClaim.Support(field.path, field.words, field.source);
      }
    }
    return null;
  }

  /** As a whole, not as part of a longer number. */
  private static boolean standsIn(String words, String known) {
    for (int at = known.indexOf(words); at >= 0; at = known.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean before = at > 0 && isDigit(known.charAt(at - 1)) && isDigit(words.charAt(0));
      boolean after =
          end < known.length()
              && isDigit(known.charAt(end))
              && isDigit(words.charAt(words.length() - 1));
      if (!before && !after) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c) || c == '.';
  }
}
