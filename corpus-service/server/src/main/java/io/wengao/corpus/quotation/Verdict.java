package io.wengao.corpus.quotation;

import io.wengao.text.quotation.QuotedPlace;
import java.util.List;

/** Whether words stand in the corpus. */
public sealed interface Verdict {
  /** A place in a speech. */
  record Place(String speechId, String speechText, QuotedPlace at) {}

  /** The very words stand here, but for marks and white space. */
  record Found(List<Place> places) implements Verdict {}

  /** Nearly these words stand here, the most alike first. */
  record Near(List<Place> places) implements Verdict {}

  /** No text of the office has these words or nearly these. */
  record NotFound() implements Verdict {}

  /** There is too little or too much to look for. */
  record NotAsked(String because) implements Verdict {}
}
