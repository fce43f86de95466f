package io.wengao.compatibility.products;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Provides;
import io.smallrye.graphql.api.federation.Requires;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields that lead from one type to another or are worked out, in batches. */
@GraphQLApi
public class ProductFields {
  private final Shelves shelves;

  ProductFields(Shelves shelves) {
    this.shelves = shelves;
  }

  @Provides(fields = @FieldSet("totalProductsCreated"))
  public List<@Nullable User> createdBy(@Source List<Product> products) {
    return products.stream().<@Nullable User>map(shelves::creator).toList();
  }

  public @NonNull List<@NonNull List<@NonNull ProductResearch>> research(
      @Source List<Product> products) {
    return products.stream().map(shelves::researchOf).toList();
  }

  @Name("createdBy")
  public List<@Nullable User> createdByOfDeprecated(@Source List<DeprecatedProduct> products) {
    return products.stream().<@Nullable User>map(shelves::creator).toList();
  }

  public @NonNull List<@NonNull List<@NonNull DeprecatedProduct>> deprecatedProducts(
      @Source List<Inventory> inventories) {
    return inventories.stream().map(shelves::deprecatedProductsOf).toList();
  }

  @Requires(fields = @FieldSet("totalProductsCreated yearsOfEmployment"))
  public List<@Nullable Integer> averageProductsCreatedPerYear(@Source List<User> users) {
    return users.stream().<@Nullable Integer>map(ProductFields::perYear).toList();
  }

  private static @Nullable Integer perYear(User user) {
    Integer total = user.totalProductsCreated();
    Integer years = user.yearsOfEmployment();
    return total == null || years == null || years == 0
        ? null
        : Math.toIntExact(Math.round((double) total / years));
  }
}
