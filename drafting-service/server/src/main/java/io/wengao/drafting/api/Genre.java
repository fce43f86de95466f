package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A genre (文种) a brief can ask for.")
public record Genre(
    @Id @NonNull @Description("Id for `BriefInput.genre`.") String id,
    @NonNull @Description("Chinese name.") String label) {}
