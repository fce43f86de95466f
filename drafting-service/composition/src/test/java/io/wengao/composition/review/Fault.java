package io.wengao.composition.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.BriefJson;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way to spoil a sound passage, a line of {@code faults.yaml}.
 *
 * @param match what is replaced
 * @param plant what by; ⟦ ⟧ mark the place that must be reported
 * @param needs what else the passage must hold
 */
record Fault(
    String rule,
    Pattern match,
    String plant,
    boolean wholeSpeech,
    @Nullable Pattern needs,
    @Nullable Brief brief,
    OfficeLexicon lexicon) {

  /** A spoiled passage and the place of its one fault. */
  record Planted(String rule, Reviewable sound, Reviewable spoiled, Span span) {}

  static Fault of(JsonNode node) {
    boolean insert = node.has("insert");
    String brief = Data.optional(node, "brief");
    String needs = Data.optional(node, "needs");
    return new Fault(
        Data.text(node, "rule"),
        Pattern.compile(insert ? "(?<=。)(?=[\\p{IsHan}\\n]|$)" : Data.text(node, "match")),
        insert ? Data.text(node, "insert") : Data.text(node, "plant"),
        node.path("speech").asBoolean(),
        needs == null ? null : Pattern.compile(needs, Pattern.DOTALL),
        brief == null ? null : BriefJson.read(brief),
        lexicon(node.path("lexicon")));
  }

  /** A sentence put after a full stop. */
  static Fault insert(String rule, String sentence) {
    return new Fault(
        rule,
        Pattern.compile("(?<=。)(?=\\p{IsHan}|$)"),
        sentence,
        false,
        null,
        null,
        OfficeLexicon.EMPTY);
  }

  /** The passage with the fault at one of its places, or nothing when there is no such place. */
  Optional<Planted> in(String passage, Random random) {
    if (needs != null && !needs.matcher(passage).find()) {
      return Optional.empty();
    }
    List<MatchResult> places = match.matcher(passage).results().toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    MatchResult place = places.get(random.nextInt(places.size()));
    String marked =
        passage.substring(0, place.start()) + filled(place) + passage.substring(place.end());
    int start = marked.indexOf('⟦');
    int end = marked.indexOf('⟧') - 1;
    String spoiled = marked.replace("⟦", "").replace("⟧", "");
    if (spoiled.equals(passage)) {
      return Optional.empty();
    }
    return Optional.of(
        new Planted(rule, reviewable(passage), reviewable(spoiled), new Span(start, end)));
  }

  private Reviewable reviewable(String text) {
    return new Reviewable(text, brief, null, null, lexicon);
  }

  /** $1 a group, $w1 it at full width, $c1 it in Chinese digits. */
  private String filled(MatchResult place) {
    String filled = plant;
    for (int i = 1; i <= place.groupCount(); i++) {
      String group = place.group(i) == null ? "" : place.group(i);
      filled =
          filled
              .replace("$w" + i, wide(group))
              .replace("$c" + i, Widths.year(group))
              .replace("$" + i, group);
    }
    return filled;
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }

  static OfficeLexicon lexicon(JsonNode entries) {
    List<OfficeLexicon.Entry> read = new ArrayList<>();
    for (JsonNode entry : entries) {
      read.add(
          new OfficeLexicon.Entry(
              OfficeLexicon.Kind.valueOf(Data.text(entry, "kind")),
              Data.text(entry, "word"),
              Data.words(entry.path("variants")),
              Data.optional(entry, "note"),
              entry.has("position") ? Integer.valueOf(entry.path("position").intValue()) : null,
              Data.optional(entry, "until")));
    }
    return new OfficeLexicon(read);
  }
}
