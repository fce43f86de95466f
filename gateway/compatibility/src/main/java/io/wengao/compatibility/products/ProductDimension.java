package io.wengao.compatibility.products;

import io.smallrye.graphql.api.federation.Inaccessible;
import io.smallrye.graphql.api.federation.Shareable;
import io.wengao.compatibility.catalogue.Catalogue.Dimensions;
import org.jspecify.annotations.Nullable;

/** Other subgraphs know these too, except the unit, which clients never see. */
@Shareable
public record ProductDimension(
    @Nullable String size, @Nullable Double weight, @Inaccessible @Nullable String unit) {

  static ProductDimension of(Dimensions row) {
    return new ProductDimension(row.size(), row.weight(), row.unit());
  }
}
