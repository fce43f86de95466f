package io.wengao.compatibility.products;

import io.smallrye.graphql.api.federation.Extends;
import io.smallrye.graphql.api.federation.External;
import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import io.smallrye.graphql.api.federation.Override;
import io.wengao.compatibility.catalogue.Catalogue.UserRow;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Another subgraph's type. Its external fields are what this one was told: by the gateway in a
 * representation, or by its own catalogue where it provides them.
 */
@SuppressWarnings("MultipleNullnessAnnotations") // never null on the wire, not always told to us
@Extends
@Key(fields = @FieldSet("email"))
public record User(
    @External @Id @NonNull String email,
    @Override(from = "users") @Nullable String name,
    @External @Nullable Integer totalProductsCreated,
    @External @NonNull @Nullable Integer yearsOfEmployment) {

  static User of(UserRow row) {
    return new User(row.email(), row.name(), row.totalProductsCreated(), row.yearsOfEmployment());
  }
}
