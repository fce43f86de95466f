package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A change in a file that cannot be taken as a suggestion.")
public record UnplacedChange(
    @NonNull @Description("Who made it.") String author,
    @NonNull @Description("The words concerned.") String text,
    @NonNull @Description("Why, in Chinese, and what to do.") String reason) {}
