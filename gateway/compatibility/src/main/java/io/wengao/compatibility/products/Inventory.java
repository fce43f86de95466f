package io.wengao.compatibility.products;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.InterfaceObject;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Another subgraph's interface, seen from here as one object: which kind it is we do not know. */
@InterfaceObject
@Key(fields = @FieldSet("id"))
public record Inventory(@Id @NonNull String id) {}
