package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.Inaccessible;
import io.wengao.corpus.candidate.CandidateRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Inaccessible
@Description("How long a piece is asked for.")
public enum CandidateUnit {
  @Description("Between two marks of ，；：。！？, without them.")
  CLAUSE,
  @Description("A whole sentence with its mark.")
  SENTENCE,
  @Description("A heading on a line of its own.")
  HEADING;

  CandidateRequest.Unit asked() {
    return CandidateRequest.Unit.valueOf(name());
  }
}
