package io.wengao.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints the scoreboard of each folder of files with their truth. */
final class TruthCommand {
  private TruthCommand() {}

  /**
   * Arguments: folders; without any the scraped files beside the checkout and the invented ones.
   */
  public static void main(String[] args) {
    boolean passes = true;
    for (Path folder : folders(args)) {
      List<FileTruth> truths = TruthFiles.in(folder);
      if (truths.isEmpty()) {
        System.err.printf("%s: no truth.json in it or in a folder of it%n", folder);
        System.exit(2);
      }
      Scoreboard board = Scoreboard.of(truths, new SpeechReader());
      int speeches = truths.stream().mapToInt(truth -> truth.speeches().size()).sum();
      System.out.printf("%s: %d files, %d speeches%n%s%n", folder, truths.size(), speeches, board);
      passes &= board.passes();
    }
    System.exit(passes ? 0 : 1);
  }

  private static List<Path> folders(String[] args) {
    List<Path> folders = new ArrayList<>();
    for (String arg : args) {
      folders.add(Path.of(arg));
    }
    if (folders.isEmpty()) {
      Material.sharedIfThere("seeds")
          .ifPresentOrElse(
              folders::add,
              () ->
                  System.out.println("No folder shared/seeds beside the checkout: not compared."));
      folders.add(GoldenTest.CASES);
    }
    folders.removeIf(folder -> !Files.isDirectory(folder));
    return folders;
  }
}
