package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("What a hit is.")
public enum SearchUnit {
  @Description("A whole speech, found by title and text.")
  SPEECH,
  @Description("A paragraph of a speech.")
  PASSAGE,
  @Description("A sentence of a paragraph.")
  SENTENCE,
  @Description("A heading, those at the beginning of a paragraph included.")
  HEADING;

  io.wengao.corpus.search.SearchUnit searched() {
    return io.wengao.corpus.search.SearchUnit.valueOf(name());
  }
}
