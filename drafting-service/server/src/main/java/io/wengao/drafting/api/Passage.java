package io.wengao.drafting.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type; the corpus has its fields. */
@Key(fields = @FieldSet("id"))
@Description("A paragraph of a speech in the corpus.")
public record Passage(@Id @NonNull @Description("Id, derived from the content.") String id) {}
