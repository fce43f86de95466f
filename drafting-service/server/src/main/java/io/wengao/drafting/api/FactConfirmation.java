package io.wengao.drafting.api;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A person's tick at a fact.")
public record FactConfirmation(
    @NonNull @Description("Who.") String who, @NonNull @Description("When.") Instant at) {}
