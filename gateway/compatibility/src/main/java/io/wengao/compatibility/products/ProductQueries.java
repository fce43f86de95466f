package io.wengao.compatibility.products;

import io.smallrye.graphql.api.Deprecated;
import io.smallrye.graphql.api.federation.ComposeDirective;
import io.smallrye.graphql.api.federation.link.Import;
import io.smallrye.graphql.api.federation.link.Link;
import io.wengao.compatibility.products.Shelves.InPackage;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** The root fields, and what the schema as a whole declares. */
@GraphQLApi
@Link(
    url = "https://specs.apollo.dev/federation/v2.3",
    _import = {
      @Import(name = "@composeDirective"),
      @Import(name = "@extends"),
      @Import(name = "@external"),
      @Import(name = "@key"),
      @Import(name = "@inaccessible"),
      @Import(name = "@interfaceObject"),
      @Import(name = "@override"),
      @Import(name = "@provides"),
      @Import(name = "@requires"),
      @Import(name = "@shareable"),
      @Import(name = "@tag"),
      @Import(name = "FieldSet")
    })
@Link(url = "https://myspecs.dev/myCustomDirective/v1.0", _import = @Import(name = "@custom"))
@ComposeDirective(name = "@custom")
public class ProductQueries {
  private final Shelves shelves;

  ProductQueries(Shelves shelves) {
    this.shelves = shelves;
  }

  @Query
  public @Nullable Product product(@Id @NonNull String id) {
    return shelves.product(id);
  }

  @Query
  @Deprecated(reason = "Use product query instead")
  public @Nullable DeprecatedProduct deprecatedProduct(
      @NonNull String sku, @Name("package") @NonNull String packageName) {
    return shelves.deprecatedProduct(new InPackage(sku, packageName));
  }
}
