package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("Orders of a list of speeches; equal ones follow by id.")
public enum SpeechOrder {
  @Description("The latest import first.")
  IMPORTED_AT_DESC,
  @Description("The latest year first, speeches without a year last.")
  YEAR_DESC,
  @Description("By title.")
  TITLE_ASC;

  io.wengao.corpus.speech.SpeechOrder stored() {
    return io.wengao.corpus.speech.SpeechOrder.valueOf(name());
  }
}
