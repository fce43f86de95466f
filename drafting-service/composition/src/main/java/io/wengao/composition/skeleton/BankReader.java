package io.wengao.composition.skeleton;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.wengao.text.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the files of a bank, collecting every problem before it gives up. */
final class BankReader {
  private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
  private final BankFiles files;
  private final List<BankProblem> problems = new ArrayList<>();
  private final SortedMap<String, TaskKind> tasks = new TreeMap<>();
  private final SortedMap<String, Genre> genres = new TreeMap<>();
  private final SortedMap<String, ThemePack> themes = new TreeMap<>();
  private final SortedMap<String, List<Line>> grammar = new TreeMap<>();
  private List<TaskKind> general = List.of();
  private final SortedMap<String, TaskKind> acts = new TreeMap<>();
  private List<FollowUp> followUps = List.of();
  private Grounds grounds = new Grounds(List.of());
  private final SortedMap<String, String> canonical = new TreeMap<>();
  private List<LevelWords> levels = List.of();
  private final Vocabulary words = Vocabulary.load();
  private final OwnWords own = new OwnWords();

  BankReader(BankFiles files) {
    this.files = files;
  }

  Bank read() {
    for (Map.Entry<String, String> file : files.texts().entrySet()) {
      read(file.getKey(), file.getValue());
    }
    Lexicon lexicon = new Lexicon(own.with(words), canonical, levels);
    List<TaskKind> free = new ArrayList<>(general);
    free.addAll(acts.values());
    Bank bank = new Bank(tasks, free, followUps, genres, themes, lexicon, grammar, grounds);
    problems.addAll(BankCheck.check(bank));
    if (!problems.isEmpty()) {
      throw new MalformedBank(problems);
    }
    return bank;
  }

  private void read(String path, String text) {
    try {
      JsonNode root = yaml.readTree(text);
      if (root == null || root.isEmpty()) {
        problems.add(new BankProblem(path, "", "the file is empty"));
        return;
      }
      dispatch(path, new BankNode(path, root, problems));
    } catch (JacksonException e) {
      String place = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
      problems.add(new BankProblem(path, place, "is not YAML: " + e.getOriginalMessage()));
    }
  }

  private void dispatch(String path, BankNode root) {
    if (path.startsWith("bank/tasks/")) {
      put(tasks, root.text("id"), root.task(), path);
    } else if (path.startsWith("bank/acts/")) {
      put(acts, root.text("id"), root.task(), path);
    } else if (path.startsWith("bank/genres/")) {
      put(genres, root.text("id"), root.genre(), path);
    } else if (path.startsWith("bank/themes/")) {
      put(themes, root.text("id"), root.theme(words), path);
    } else {
      single(path, root);
    }
  }

  private void single(String path, BankNode root) {
    switch (path) {
      case "bank/free.yaml" ->
          general = root.list("skeletons").stream().map(BankNode::task).toList();
      case "bank/followups.yaml" ->
          followUps = root.items().stream().map(BankNode::followUp).toList();
      case "bank/grounds.yaml" ->
          grounds = new Grounds(root.items().stream().map(BankNode::ground).toList());
      case "bank/lexicon/canonical.yaml" -> canonical.putAll(root.pairs("canonical"));
      case "bank/lexicon/generic.yaml" -> own.generic(root);
      case "bank/lexicon/plain.yaml", "grammar/plain.yaml" -> own.plain(root);
      case "bank/lexicon/verbs.yaml" -> {
        own.verbs(root);
        canonical.putAll(root.pairs("canonical"));
      }
      case "bank/lexicon/levels.yaml" ->
          levels = root.list("levels").stream().map(level -> level.level(words)).toList();
      case "grammar/grammar.yaml" -> grammar.putAll(root.lineGroups());
      default ->
          problems.add(new BankProblem(path, "", "unknown file; see the format of the bank"));
    }
  }

  private <T> void put(SortedMap<String, T> map, String id, T value, String path) {
    if (map.putIfAbsent(id, value) != null) {
      problems.add(new BankProblem(path, id, "this id is used by another file"));
    }
  }
}
