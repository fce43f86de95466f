package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("Whether quoted words stand in the corpus.")
public enum QuotationVerdict {
  @Description("The very words stand there, but for marks and white space.")
  FOUND,
  @Description("Nearly these words stand there; the differences are listed.")
  NEAR,
  @Description("No speech of the office has them. That does not say whether somebody said them.")
  NOT_FOUND
}
