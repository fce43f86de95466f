package io.wengao.compatibility.probe;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** The other member. */
@Key(fields = @FieldSet("id"))
public record Film(@Id @NonNull String id, int minutes) implements Holding {}
