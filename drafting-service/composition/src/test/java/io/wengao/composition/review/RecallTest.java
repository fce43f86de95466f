package io.wengao.composition.review;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many planted faults are found in the texts the rules were made with. */
class RecallTest {
  private static final int PARAGRAPH = 100;

  @Test
  void plantedFaultsOfTheStarterCorpusAreFound() {
    List<String> speeches = RealTexts.starter();
    List<String> paragraphs =
        speeches.stream().flatMap(String::lines).filter(l -> l.length() >= PARAGRAPH).toList();
    new PlantedFaults(faults()).measure("starter corpus", speeches, paragraphs, 11);
  }

  @Test
  void plantedFaultsOfOfficialReportsAreFound() {
    List<String> paragraphs = RealTexts.officialParagraphs(PARAGRAPH);
    new PlantedFaults(faults()).measure("official reports", List.of(), paragraphs, 12);
  }

  /** Those of {@code faults.yaml}, and one each for a sample of the words and sayings known. */
  private static List<Fault> faults() {
    List<Fault> faults = PlantedFaults.read("faults.yaml");
    List<String> words = List.copyOf(new WrongWordRule().words().keySet());
    for (int i = 0; i < words.size(); i += 12) {
      faults.add(Fault.insert("WRONG_WORD", "这里写的是⟦" + words.get(i) + "⟧。"));
    }
    List<String> sayings = new SayingRule().wordings();
    for (int i = 0; i < sayings.size(); i += 9) {
      String saying = sayings.get(i);
      if (saying.length() > 9) {
        faults.add(Fault.insert("MISQUOTED", "“⟦" + garbled(saying) + "⟧”，说的就是这个理。"));
      }
    }
    return faults;
  }

  /** One character of the second half is another. */
  private static String garbled(String saying) {
    int[] places = new int[saying.length()];
    int count = 0;
    for (int i = saying.length() / 2; i < saying.length() - 1; i++) {
      if (Character.isIdeographic(saying.charAt(i))) {
        places[count++] = i;
      }
    }
    int at = Arrays.copyOf(places, count)[count / 2];
    return saying.substring(0, at) + "某" + saying.substring(at + 1);
  }
}
