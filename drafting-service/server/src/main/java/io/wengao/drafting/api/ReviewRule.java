package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A rule of the review.")
public record ReviewRule(
    @Id @NonNull @Description("Id, as in `ReviewFinding.rule`.") String id,
    @NonNull @Description("Chinese name.") String label,
    @NonNull @Description("Chinese name of the group it is shown in.") String group) {}
