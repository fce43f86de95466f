package io.wengao.drafting.api;

import io.wengao.drafting.rounds.Opinion;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("The opinion of a consulted unit on a draft (征求意见).")
public record DraftOpinion(
    @Id @NonNull @Description("Id.") String id,
    @NonNull @Description("The unit.") String unit,
    @NonNull @Description("What it says.") String text,
    @NonNull @Description("What it is about, such as 第二部分第三段; may be empty.") String place,
    @NonNull @Description("What was made of it.") OpinionAdoption adoption,
    @NonNull @Description("Why it was taken in part or not; may be empty for the others.")
        String reason,
    @NonNull @Description("When it came.") Instant createdAt,
    @NonNull @Description("When it was last changed.") Instant updatedAt) {

  static DraftOpinion of(Opinion it) {
    return new DraftOpinion(
        it.id(),
        it.unit(),
        it.body(),
        it.place(),
        OpinionAdoption.valueOf(it.adoption().name()),
        it.reason(),
        it.createdAt(),
        it.updatedAt());
  }
}
