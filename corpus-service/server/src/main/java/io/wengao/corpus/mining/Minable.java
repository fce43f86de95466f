package io.wengao.corpus.mining;

import io.wengao.corpus.office.Office;
import io.wengao.text.mining.MinedUnit;
import java.util.List;

/**
 * Some speeches of an office that are not mined yet, or were by older rules.
 *
 * @param speechIds theirs
 * @param passages their undamaged headings and paragraphs
 */
record Minable(Office office, List<String> speechIds, List<Passage> passages) {

  /** A passage to mine. */
  record Passage(
      String id, String speechId, String documentId, String moveId, boolean heading, String text) {}

  /** What was found in a passage. */
  record Found(Passage passage, List<MinedUnit> units) {}
}
