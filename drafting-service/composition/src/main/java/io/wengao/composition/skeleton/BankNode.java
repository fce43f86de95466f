package io.wengao.composition.skeleton;

import com.fasterxml.jackson.databind.JsonNode;
import io.wengao.text.vocabulary.ThemeWords;
import io.wengao.text.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A node of a bank file that knows where it stands, so that a problem can name its place. */
record BankNode(String path, JsonNode node, List<BankProblem> problems) {
  private static final List<String> NOT_LINES =
      List.of(
          "id",
          "label",
          "kind",
          "occasion",
          "voice",
          "salutation",
          "titlePattern",
          "requires",
          "body",
          "parts",
          "without",
          "announce",
          "numbering",
          "moves",
          "asks");

  String text(String key) {
    String value = optional(key);
    if (value == null) {
      problem(key, "is missing");
      return "";
    }
    return value;
  }

  @Nullable String optional(String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : value.asText();
  }

  List<BankNode> list(String key) {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      return List.of();
    }
    return new BankNode(path, value, problems).items();
  }

  List<BankNode> items() {
    List<BankNode> items = new ArrayList<>();
    node.forEach(item -> items.add(new BankNode(path, item, problems)));
    return items;
  }

  List<String> words(String key) {
    return list(key).stream().map(item -> item.node.asText()).toList();
  }

  /** A ground names something and says where that is met. */
  Grounds.Ground ground() {
    List<String> named = words("named");
    if (named.isEmpty() || words("met").isEmpty()) {
      problem("named", "needs words under named and under met");
    }
    return new Grounds.Ground(named, words("met"));
  }

  /** Lists of words by name. */
  SortedMap<String, List<String>> wordLists(String key) {
    SortedMap<String, List<String>> lists = new TreeMap<>();
    JsonNode map = node.get(key);
    if (map != null) {
      BankNode within = new BankNode(path, map, problems);
      map.fieldNames().forEachRemaining(name -> lists.put(name, within.words(name)));
    }
    return lists;
  }

  SortedMap<String, String> pairs(String key) {
    SortedMap<String, String> pairs = new TreeMap<>();
    JsonNode map = node.get(key);
    if (map != null) {
      map.properties().forEach(e -> pairs.put(e.getKey(), e.getValue().asText()));
    }
    return pairs;
  }

  SortedMap<String, List<Line>> lineGroups() {
    SortedMap<String, List<Line>> groups = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      boolean lines = entry.getValue().isArray() && !NOT_LINES.contains(entry.getKey());
      if (lines) {
        groups.put(entry.getKey(), lines(entry.getKey()));
      }
    }
    return groups;
  }

  List<Line> lines(String key) {
    return list(key).stream().map(BankNode::line).toList();
  }

  Line line() {
    return new Line(text("id"), text("text"), voices(), words("when"), words("levels"));
  }

  private List<Voice> voices() {
    List<Voice> voices = new ArrayList<>();
    for (String word : words("voices")) {
      voices.add(voice(word));
    }
    return voices;
  }

  private Voice voice(String word) {
    for (Voice voice : Voice.values()) {
      if (voice.name().equals(word.toUpperCase(Locale.ROOT))) {
        return voice;
      }
    }
    problem(text("id"), "unknown voice " + word);
    return Voice.DIRECTIVE;
  }

  Step step() {
    return new Step(text("id"), text("lead"), words("cues"), text("family"), lines("requirements"));
  }

  TaskKind task() {
    List<String> themes = words("themes");
    return new TaskKind(
        text("id"),
        text("label"),
        words("cues"),
        themes.isEmpty() ? List.of("*") : themes,
        pairs("headings"),
        words("order"),
        lines("claims"),
        lines("reasons"),
        list("steps").stream().map(BankNode::step).toList(),
        lines("contrasts"),
        lines("resolves"),
        lines("consequences"));
  }

  FollowUp followUp() {
    return new FollowUp(text("feature"), line());
  }

  Genre genre() {
    return new Genre(
        text("id"),
        text("label"),
        text("kind"),
        text("occasion"),
        voice(text("voice")),
        optional("salutation"),
        text("titlePattern"),
        body(),
        words("requires"),
        node.path("announce").asBoolean(),
        words("numbering"),
        list("moves").stream()
            .map(
                m ->
                    new Genre.Move(
                        m.text("id"),
                        m.node.path("share").asDouble(),
                        m.node.path("required").asBoolean()))
            .toList(),
        list("asks").stream()
            .map(
                a ->
                    new Genre.Ask(
                        a.text("id"), a.text("missing"), a.text("question"), a.text("move")))
            .toList(),
        list("parts").stream().map(p -> new Genre.Part(p.text("id"), p.words("headings"))).toList(),
        words("without"),
        lineGroups());
  }

  private BodyForm body() {
    String word = optional("body");
    for (BodyForm form : BodyForm.values()) {
      if (word != null && form.name().equals(word.toUpperCase(Locale.ROOT))) {
        return form;
      }
    }
    if (word != null) {
      problem("body", "unknown form " + word);
    }
    return BodyForm.SECTIONS;
  }

  /** The closed world of a theme is that of the shared lists, unless the pack brings its own. */
  ThemePack theme(Vocabulary words) {
    ThemeWords shared = words.themes().get(text("id"));
    List<String> strong = words("strong");
    List<String> vocabulary = words("vocabulary");
    return new ThemePack(
        text("id"),
        text("label"),
        words("aliases"),
        text("work"),
        text("goal"),
        optional("adverse"),
        strong.isEmpty() && shared != null ? shared.strong() : strong,
        vocabulary.isEmpty() && shared != null ? shared.content() : vocabulary,
        list("clauses").stream()
            .map(c -> new ThemePack.Clause(c.text("id"), c.text("text"), c.text("family")))
            .toList(),
        lines("stakes"),
        words("tasks"));
  }

  LevelWords level(Vocabulary words) {
    return new LevelWords(
        text("level"),
        text("area"),
        text("self"),
        text("organs"),
        text("sublevels"),
        words.above(text("level")));
  }

  private void problem(String key, String message) {
    problems.add(new BankProblem(path, key, message));
  }
}
