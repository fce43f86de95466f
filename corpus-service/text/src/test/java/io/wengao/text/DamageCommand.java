package io.wengao.text;

import io.wengao.text.diagnosis.Finding;
import io.wengao.text.diagnosis.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Plants damage in texts drawn by a seed and prints what is found of it; then prints what is
 * reported in official reports that nobody damaged.
 */
final class DamageCommand {
  private static final int AROUND = 18;

  private final SpeechReader reader = new SpeechReader();

  private DamageCommand() {}

  /**
   * Arguments: seed, number of texts, first year of the State Council's reports whose alarms are
   * printed.
   */
  public static void main(String[] args) {
    long seed = args.length > 0 ? Long.parseLong(args[0]) : System.nanoTime() % 1_000_000;
    int texts = args.length > 1 ? Integer.parseInt(args[1]) : 200;
    int since = args.length > 2 ? Integer.parseInt(args[2]) : 2010;
    DamageCommand command = new DamageCommand();
    Optional<Path> data = Material.sharedIfThere("data");
    if (data.isEmpty()) {
      System.out.println("No folder shared/data beside the checkout: only texts of our own.");
    }
    boolean passes = command.planted(data, seed, texts);
    if (data.isPresent()) {
      passes &= command.alarms(data.get(), since);
    }
    System.exit(passes ? 0 : 1);
  }

  private boolean planted(Optional<Path> data, long seed, int number) {
    List<List<String>> texts = new ArrayList<>();
    Material.list(Material.starter(), ".txt")
        .forEach(file -> texts.add(PlantedDamage.clean(Material.bytes(file), reader)));
    data.ifPresent(folder -> texts.addAll(PlantedDamage.sections(folder, reader)));
    Collections.shuffle(texts, new Random(seed));
    List<List<String>> drawn = texts.subList(0, Math.min(number, texts.size()));
    PlantedDamage damage = PlantedDamage.in(drawn, seed, reader);
    System.out.printf(
        "Seed %d, %d texts of %d: demanded are recall and precision of 0.95%n%s%n",
        seed, drawn.size(), texts.size(), damage);
    return damage.recall() >= 0.95 && damage.precision() >= 0.95;
  }

  private boolean alarms(Path data, int since) {
    long characters = 0;
    List<String> alarms = new ArrayList<>();
    for (Reports.Report report : Reports.since(data, since)) {
      for (Speech speech : Material.accepted(reader, "report.txt", report.bytes()).speeches()) {
        characters += speech.characterCount();
        speech.findings().stream()
            .filter(f -> f.severity() != Severity.INFO)
            .forEach(f -> alarms.add(report.title() + ": " + described(speech, f)));
      }
    }
    double rate = alarms.size() * 1000.0 / characters;
    System.out.printf(
        "Official reports, the State Council's since %d: %d warnings and errors in %d characters, %.4f a 1,000; demanded is 0.2%n",
        since, alarms.size(), characters, rate);
    alarms.forEach(alarm -> System.out.println("    " + alarm));
    return rate <= 0.2;
  }

  private static String described(Speech speech, Finding finding) {
    int from = Math.max(0, finding.span().start() - AROUND);
    int to = Math.min(speech.text().length(), finding.span().end() + AROUND);
    return finding.rule()
        + " …"
        + speech.text().substring(from, to).replace('\n', '⏎')
        + "… "
        + finding.message();
  }
}
