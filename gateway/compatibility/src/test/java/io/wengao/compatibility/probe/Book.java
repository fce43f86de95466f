package io.wengao.compatibility.probe;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** A member of the union that is an entity too. */
@Key(fields = @FieldSet("id"))
public record Book(@Id @NonNull String id, int pages) implements Holding {}
