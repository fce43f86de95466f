package io.wengao.text.similarity;

import io.wengao.text.similarity.PlantedCorpus.Copy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes in one text after the other as an import does, and keeps what was reported. */
final class DuplicateRun {
  private static final int CANDIDATES = 16;

  private final MemoryPostings postings = new MemoryPostings();
  private final List<String> texts = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();

  /** That a text has something in common with an earlier one. */
  record Report(int text, int earlier, Similarity similarity) {}

  void add(String text) {
    Folded folded = Folded.wording(text);
    long[] fingerprints = Fingerprints.of(folded);
    int number = texts.size();
    for (long candidate : postings.candidates(fingerprints, CANDIDATES)) {
      Similarity.between(folded, Folded.wording(texts.get((int) candidate)))
          .ifPresent(common -> reports.add(new Report(number, (int) candidate, common)));
    }
    postings.add(number, fingerprints);
    texts.add(text);
  }

  List<Report> reports() {
    return reports;
  }

  /** Of the pairs reported, how many were planted. */
  double precision(PlantedCorpus corpus) {
    long right = reports.stream().filter(report -> isPlanted(report, corpus.planted())).count();
    return reports.isEmpty() ? 1 : (double) right / reports.size();
  }

  /** Of the copies of one kind, how many were reported with their original and as what they are. */
  double recall(PlantedCorpus corpus, Plant plant) {
    long planted = corpus.planted().values().stream().filter(c -> c.plant() == plant).count();
    long found =
        reports.stream()
            .filter(report -> isPlanted(report, corpus.planted()))
            .filter(report -> corpus.copy(report.text()).plant() == plant)
            .filter(report -> report.similarity().kind() == plant.kind())
            .count();
    return (double) found / planted;
  }

  private static boolean isPlanted(Report report, Map<Integer, Copy> planted) {
    Copy copy = planted.get(report.text());
    return copy != null && copy.original() == report.earlier();
  }
}
