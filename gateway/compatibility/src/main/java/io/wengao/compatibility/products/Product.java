package io.wengao.compatibility.products;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import io.smallrye.graphql.api.federation.Tag;
import io.wengao.compatibility.catalogue.Catalogue.ProductRow;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Known by three keys, one of them reaching into {@link ProductVariation}. */
@Custom
@Key(fields = @FieldSet("id"))
@Key(fields = @FieldSet("sku package"))
@Key(fields = @FieldSet("sku variation { id }"))
public record Product(
    @Id @NonNull String id,
    @Nullable String sku,
    @Name("package") @Nullable String packageName,
    @Nullable ProductVariation variation,
    @Nullable ProductDimension dimensions,
    @Tag(name = "internal") @Nullable String notes) {

  static Product of(ProductRow row) {
    return new Product(
        row.id(),
        row.sku(),
        row.packageName(),
        row.variation() == null ? null : new ProductVariation(row.variation()),
        row.dimensions() == null ? null : ProductDimension.of(row.dimensions()),
        row.notes());
  }
}
