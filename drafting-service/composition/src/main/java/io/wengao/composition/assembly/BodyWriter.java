package io.wengao.composition.assembly;

import java.util.List;

/** Writes what stands between opening and closing, in the way of the genre's body. */
interface BodyWriter {
  /** The paragraphs of a section, each a list of sentences. */
  List<List<Phrase>> write(SectionPlan plan, Richness richness);
}
