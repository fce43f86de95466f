package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** GraphQL type. */
@Enum
@Description("How far a draft has come.")
public enum DraftStage {
  @Description("Its job has not ended; there is no text yet.")
  COMPOSING,
  @Description("Its job failed or was cancelled; there is no text.")
  NOT_COMPOSED,
  @Description("As it was composed (初稿).")
  FIRST_DRAFT,
  @Description("Changed since (修改稿).")
  REVISED,
  @Description("Final (定稿): no open gap and every fact confirmed. A change makes it REVISED again.")
  FINAL
}
