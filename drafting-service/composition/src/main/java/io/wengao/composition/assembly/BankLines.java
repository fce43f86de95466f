package io.wengao.composition.assembly;

import io.wengao.composition.skeleton.Bank;
import io.wengao.composition.skeleton.FollowUp;
import io.wengao.composition.skeleton.Line;
import io.wengao.composition.skeleton.Step;
import io.wengao.composition.skeleton.TaskKind;
import io.wengao.composition.skeleton.ThemePack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The lines of a bank by id, each with the lines that may stand in its place. */
final class BankLines {
  private final Map<String, Line> lines = new HashMap<>();
  private final Map<String, List<Line>> groups = new HashMap<>();
  private final Map<String, String> features = new HashMap<>();
  private final Set<String> clauses = new HashSet<>();

  BankLines(Bank bank) {
    bank.tasks().values().forEach(this::add);
    bank.free().forEach(this::add);
    bank.genres().forEach(genre -> genre.lines().values().forEach(this::add));
    bank.grammar().values().forEach(this::add);
    for (ThemePack theme : bank.themes().values()) {
      add(theme.stakes());
      theme.clauses().forEach(clause -> clauses.add(clause.id()));
    }
    SortedMap<String, List<Line>> byFeature = new TreeMap<>();
    for (FollowUp followUp : bank.followUps()) {
      features.put(followUp.line().id(), followUp.feature());
      byFeature.computeIfAbsent(followUp.feature(), f -> new ArrayList<>()).add(followUp.line());
    }
    byFeature.values().forEach(this::add);
  }

  private void add(TaskKind task) {
    Stream.of(task.claims(), task.reasons(), task.contrasts(), task.resolves(), task.consequences())
        .forEach(this::add);
    task.steps().stream().map(Step::requirements).forEach(this::add);
  }

  private void add(List<Line> group) {
    for (Line line : group) {
      lines.put(line.id(), line);
      groups.put(line.id(), group);
    }
  }

  /** A line; empty for what is no line of the bank: a mark, a lead, a clause of a theme. */
  Optional<Line> line(String id) {
    return Optional.ofNullable(lines.get(id));
  }

  /** The lines written for the same place, itself among them. */
  List<Line> group(String id) {
    return groups.getOrDefault(id, List.of());
  }

  /** The feature of a fact that the line presses on. */
  Optional<String> feature(String id) {
    return Optional.ofNullable(features.get(id));
  }

  /** Whether a speech must not use it twice. */
  boolean isSaidOnce(String id) {
    return lines.containsKey(id) || clauses.contains(id);
  }
}
