package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.Inaccessible;
import io.wengao.corpus.candidate.CandidateRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Inaccessible
@Description(
    "What piece is asked for: cut from passages a search finds, or mined when it was read.")
public enum CandidateUnit {
  @Description("Between two marks of ，；：。！？, without them.")
  CLAUSE,
  @Description("A whole sentence with its mark.")
  SENTENCE,
  @Description("A heading on a line of its own.")
  HEADING,
  @Description("Mined: a verb and its object, 6 to 12 characters, such as 压实安全责任.")
  VERB_OBJECT,
  @Description("Mined: a requirement of another shape, such as 把…放在… or 做到….")
  REQUIREMENT,
  @Description("Mined: a heading without its number.")
  TITLE,
  @Description("Mined: a saying, of the theme or of none.")
  SAYING,
  @Description("Mined: a sentence of argument that opens a paragraph.")
  OPENING;

  CandidateRequest.Unit asked() {
    return CandidateRequest.Unit.valueOf(name());
  }
}
