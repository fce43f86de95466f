package io.wengao.corpus.mining;

import io.wengao.corpus.office.Office;
import io.wengao.text.mining.MinedUnit;
import java.util.List;

/**
 * A speech that is not mined yet, or was by other rules.
 *
 * @param documentId its document
 * @param passages its undamaged headings and paragraphs
 */
record Minable(Office office, String speechId, String documentId, List<Passage> passages) {

  /** A passage to mine. */
  record Passage(String id, String moveId, boolean heading, String text) {}

  /** What was found in a passage. */
  record Found(Passage passage, List<MinedUnit> units) {}
}
