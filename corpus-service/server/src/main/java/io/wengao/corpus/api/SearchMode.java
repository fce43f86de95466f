package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("How a search compares.")
public enum SearchMode {
  @Description("By the words themselves.")
  KEYWORD
}
