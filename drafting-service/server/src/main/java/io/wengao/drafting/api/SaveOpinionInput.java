package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("SaveOpinionInput")
@Description("The opinion of a consulted unit, new or changed.")
public record SaveOpinionInput(
    @Id @Nullable @Description("Id of one to change; absent for a new one.") String id,
    @Id @NonNull @Description("The draft.") String draftId,
    @NonNull @Description("The unit.") String unit,
    @NonNull @Description("What it says.") String text,
    @Nullable @Description("What it is about, such as 第二部分第三段.") String place,
    @NonNull
        @DefaultValue("PENDING")
        @Description("What was made of it; PARTLY and NOT_ADOPTED want a reason.")
        OpinionAdoption adoption,
    @Nullable @Description("Why it was taken in part or not.") String reason,
    @NonNull
        @Description("Chosen by the client; repeating the call with the same key does it once.")
        String idempotencyKey) {}
