package io.wengao.composition.skeleton;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a bank is well formed as a whole: ids unique, slots and conditions known, every group
 * filled, no figure in a pattern.
 */
final class BankCheck {
  /** Slots a line may use, and the condition that must guard it (empty: none). */
  static final Map<String, String> SLOTS =
      Map.ofEntries(
          Map.entry("theme", ""),
          Map.entry("work", ""),
          Map.entry("goal", ""),
          Map.entry("adverse", "theme.adverse"),
          Map.entry("meeting", "meeting"),
          Map.entry("organisation", "organisation"),
          Map.entry("area", ""),
          Map.entry("unit", ""),
          Map.entry("point", ""),
          Map.entry("audience", "audience"),
          Map.entry("count", ""),
          Map.entry("intent", "intent"),
          Map.entry("preceding", "preceding"),
          Map.entry("attendees", "attendees"),
          Map.entry("agenda", "agenda"),
          Map.entry("listeners", ""),
          Map.entry("text", ""),
          Map.entry("item", ""),
          Map.entry("who", ""),
          Map.entry("act", ""),
          Map.entry("number", ""),
          Map.entry("owner", ""),
          Map.entry("support", ""),
          Map.entry("deadline", ""),
          Map.entry("quantity", ""),
          Map.entry("measure", ""),
          Map.entry("money", ""),
          Map.entry("label", ""),
          Map.entry("task", ""),
          Map.entry("duties", "owners"),
          Map.entry("superior", "superior"));

  static final Set<String> CONDITIONS =
      Set.of(
          "meeting",
          "organisation",
          "preceding",
          "superior",
          "intent",
          "achievements",
          "problems",
          "casualties",
          "ownCase",
          "ownFault",
          "audience",
          "attendees",
          "agenda",
          "host",
          "guest",
          "ceremony",
          "session",
          "unintroduced",
          "visitors",
          "deadlines",
          "owners");

  static final Set<String> FEATURES =
      Set.of(
          "fact.deadline",
          "fact.count",
          "fact.owner",
          "fact.each",
          "fact.inspect",
          "fact.publish",
          "fact.visit",
          "fact.owners.two",
          "fact.one-for-many",
          "fact.absolute",
          "fact.frequency",
          "fact.rate",
          "fact.comparison",
          "fact.appointed",
          "fact.money",
          "fact.place",
          "fact.meeting");

  private static final List<String> REPORT_PARTS = List.of("done", "wanting", "next");
  private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)\\}");
  private static final Pattern ASCII = Pattern.compile("[0-9,;:!?]");
  private static final String CLOSERS = "。！？：；，”";

  private final List<BankProblem> problems = new ArrayList<>();
  private final Map<String, String> seen = new TreeMap<>();
  private final Bank bank;

  private BankCheck(Bank bank) {
    this.bank = bank;
  }

  static List<BankProblem> check(Bank bank) {
    BankCheck check = new BankCheck(bank);
    bank.tasks().values().forEach(task -> check.task("bank/tasks/" + task.id() + ".yaml", task));
    bank.free().forEach(task -> check.task(freeFile(task), task));
    bank.genreMap().values().forEach(check::genre);
    bank.themes().values().forEach(check::theme);
    bank.followUps().forEach(check::followUp);
    check.whole();
    return check.problems;
  }

  private static String freeFile(TaskKind task) {
    return task.isGeneral()
        ? "bank/free.yaml"
        : "bank/acts/" + task.id().replaceFirst("^act-", "") + ".yaml";
  }

  private void task(String file, TaskKind task) {
    unique(file, task.id());
    sentences(file, "claims", task.claims());
    sentences(file, "reasons", task.reasons());
    sentences(file, "consequences", task.consequences());
    task.contrasts().forEach(line -> line(file, line, true));
    task.resolves().forEach(line -> line(file, line, true));
    if (task.steps().size() < 2) {
      problem(file, task.id(), "has fewer than two steps");
    }
    for (Step step : task.steps()) {
      unique(file, step.id());
      if (!bank.lexicon().knowsFamily(step.family())) {
        problem(file, step.id(), "unknown verb family " + step.family());
      }
      if (step.requirements().isEmpty()) {
        problem(file, step.id(), "has no requirements");
      }
      step.requirements().forEach(line -> line(file, line, false));
    }
    for (String theme : task.themes()) {
      if (!theme.equals("*") && !bank.themes().containsKey(theme)) {
        problem(file, task.id(), "unknown theme " + theme);
      }
    }
  }

  private void genre(Genre genre) {
    String file = "bank/genres/" + genre.id() + ".yaml";
    unique(file, "genre-" + genre.id());
    sentences(file, "openings", genre.lines("openings"));
    sentences(file, "closings", genre.lines("closings"));
    genre.lines().forEach((group, lines) -> lines.forEach(line -> line(file, line, true)));
    if (genre.numbering().size() != 2) {
      problem(file, "numbering", "needs the style of sections and of steps");
    }
    slots(file, "titlePattern", genre.titlePattern());
    if (genre.body() == BodyForm.REPORT) {
      parts(file, genre);
    }
    genre.asks().forEach(ask -> unique(file, ask.id()));
  }

  /** The engine tells the three parts of a report apart by their ids. */
  private void parts(String file, Genre genre) {
    List<String> ids = genre.parts().stream().map(Genre.Part::id).toList();
    if (!ids.equals(REPORT_PARTS)) {
      problem(file, "parts", "a report has the parts " + REPORT_PARTS + ", not " + ids);
    }
    genre.parts().stream()
        .filter(p -> p.headings().size() < 3)
        .forEach(p -> problem(file, p.id(), "needs three headings to choose from"));
  }

  private void theme(ThemePack theme) {
    String file = "bank/themes/" + theme.id() + ".yaml";
    theme.stakes().forEach(line -> line(file, line, true));
    if (theme.strong().isEmpty() || theme.vocabulary().isEmpty()) {
      problem(file, theme.id(), "has no strong words or no vocabulary");
    }
    for (ThemePack.Clause clause : theme.clauses()) {
      unique(file, clause.id());
      if (clause.text().contains("、") || ASCII.matcher(clause.text()).find()) {
        problem(file, clause.id(), "a clause holds no 、 and no figure");
      }
    }
    theme.tasks().stream()
        .filter(t -> !bank.tasks().containsKey(t))
        .forEach(t -> problem(file, theme.id(), "unknown task " + t));
  }

  private void followUp(FollowUp followUp) {
    String file = "bank/followups.yaml";
    if (!FEATURES.contains(followUp.feature())) {
      problem(file, followUp.line().id(), "unknown feature " + followUp.feature());
    }
    line(file, followUp.line(), true);
  }

  private void whole() {
    if (bank.genreMap().isEmpty()
        || bank.tasks().isEmpty()
        || bank.free().isEmpty()
        || bank.lexicon().levels().isEmpty()) {
      problem("bank", "", "needs genres, tasks, theme-free skeletons and levels");
    }
  }

  private void sentences(String file, String group, List<Line> lines) {
    if (lines.isEmpty()) {
      problem(file, group, "is empty");
    }
    lines.forEach(line -> line(file, line, true));
  }

  private void line(String file, Line line, boolean sentence) {
    if (line.text().isBlank()) {
      problem(file, line.id(), "has no text");
      return;
    }
    unique(file + "#" + line.text(), line.id());
    boolean closed = CLOSERS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    if (sentence != closed) {
      problem(
          file,
          line.id(),
          sentence ? "a sentence ends with its mark" : "a requirement has no closing mark");
    }
    if (ASCII.matcher(SLOT.matcher(line.text()).replaceAll("")).find()) {
      problem(file, line.id(), "holds a figure or a half-width mark");
    }
    guarded(file, line);
    for (String condition : line.when()) {
      if (!CONDITIONS.contains(condition)
          && !FEATURES.contains(condition)
          && !condition.startsWith("theme.")) {
        problem(file, line.id(), "unknown condition " + condition);
      }
    }
  }

  private void guarded(String file, Line line) {
    slots(file, line.id(), line.text());
    Matcher slot = SLOT.matcher(line.text());
    while (slot.find()) {
      String guard = SLOTS.getOrDefault(slot.group(1), "");
      if (!guard.isEmpty() && !line.when().contains(guard)) {
        problem(file, line.id(), "uses {" + slot.group(1) + "} without the condition " + guard);
      }
    }
  }

  private void slots(String file, String id, String text) {
    Matcher slot = SLOT.matcher(text);
    while (slot.find()) {
      if (!SLOTS.containsKey(slot.group(1))) {
        problem(file, id, "unknown slot {" + slot.group(1) + "}");
      }
    }
  }

  /** A line met twice is the same line only if file and text agree. */
  private void unique(String owner, String id) {
    String first = seen.putIfAbsent(id, owner);
    if (first != null && !first.equals(owner)) {
      problem(owner.replaceAll("#.*", ""), id, "this id is used twice");
    }
  }

  private void problem(String file, String id, String message) {
    problems.add(new BankProblem(file, id, message));
  }
}
