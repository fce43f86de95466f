package io.wengao.compatibility.products;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import io.wengao.compatibility.catalogue.Catalogue.DeprecatedProductRow;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Known by two fields together. */
@Key(fields = @FieldSet("sku package"))
public record DeprecatedProduct(
    @NonNull String sku, @Name("package") @NonNull String packageName, @Nullable String reason) {

  static DeprecatedProduct of(DeprecatedProductRow row) {
    return new DeprecatedProduct(row.sku(), row.packageName(), row.reason());
  }
}
