package io.wengao.text.diagnosis;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.structure.Structured;
import java.util.List;

/** A rule that needs the words only, not the structure of a speech. */
interface WordRule extends DiagnosisRule {
  List<Finding> check(IndexedText text);

  @Override
  default List<Finding> check(Structured speech, IndexedText text) {
    return check(text);
  }
}
