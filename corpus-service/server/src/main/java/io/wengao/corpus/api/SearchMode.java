package io.wengao.corpus.api;

import io.wengao.corpus.retrieval.Mode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("How a search compares.")
public enum SearchMode {
  @Description("By the words themselves.")
  KEYWORD,
  @Description(
      "By what is meant, whatever the words; finds at most the 400 nearest. Refused where nothing can be embedded.")
  SEMANTIC,
  @Description(
      "By words and meaning together. Compares words alone, and says so, where nothing can be embedded.")
  HYBRID;

  Mode compared() {
    return Mode.valueOf(name());
  }

  static SearchMode of(Mode mode) {
    return valueOf(mode.name());
  }
}
