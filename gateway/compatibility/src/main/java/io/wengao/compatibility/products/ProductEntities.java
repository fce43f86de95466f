package io.wengao.compatibility.products;

import io.smallrye.graphql.api.federation.Resolver;
import io.wengao.compatibility.products.Shelves.InPackage;
import io.wengao.compatibility.products.Shelves.OfVariation;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/**
 * Entities by key. SmallRye takes the method whose arguments are named as the fields of the
 * representations and gives it each field of all of them as one list; what nobody knows is null.
 */
@GraphQLApi
public class ProductEntities {
  private final Shelves shelves;

  ProductEntities(Shelves shelves) {
    this.shelves = shelves;
  }

  @Resolver
  public List<@Nullable Product> productsById(List<String> id) {
    return id.stream().<@Nullable Product>map(shelves::product).toList();
  }

  @Resolver
  public List<@Nullable Product> productsByPackage(
      List<@Nullable String> sku, @Name("package") List<@Nullable String> packages) {
    return IntStream.range(0, sku.size())
        .<@Nullable Product>mapToObj(
            i -> shelves.product(new InPackage(sku.get(i), packages.get(i))))
        .toList();
  }

  @Resolver
  public List<@Nullable Product> productsByVariation(
      List<@Nullable String> sku, List<@Nullable VariationKey> variation) {
    return IntStream.range(0, sku.size())
        .<@Nullable Product>mapToObj(
            i -> {
              VariationKey of = variation.get(i);
              return shelves.product(new OfVariation(sku.get(i), of == null ? null : of.id()));
            })
        .toList();
  }

  @Resolver
  public List<@Nullable DeprecatedProduct> deprecatedProducts(
      List<String> sku, @Name("package") List<String> packages) {
    return IntStream.range(0, sku.size())
        .<@Nullable DeprecatedProduct>mapToObj(
            i -> shelves.deprecatedProduct(new InPackage(sku.get(i), packages.get(i))))
        .toList();
  }

  @Resolver
  public List<@Nullable ProductResearch> research(List<StudyKey> study) {
    return study.stream()
        .<@Nullable ProductResearch>map(it -> shelves.research(it.caseNumber()))
        .toList();
  }

  /** Whose they are knows which exist: one we hold nothing of is one with nothing deprecated. */
  @Resolver
  public List<Inventory> inventories(List<String> id) {
    return id.stream().map(Inventory::new).toList();
  }

  /** Others own users: one we never met is one without a name here. */
  @Resolver
  public List<User> users(List<String> email) {
    return email.stream().map(this::user).toList();
  }

  /** The gateway brings what averageProductsCreatedPerYear requires. */
  @Resolver
  public List<User> usersWithTheirWork(
      List<String> email,
      List<@Nullable Integer> totalProductsCreated,
      List<@Nullable Integer> yearsOfEmployment) {
    return IntStream.range(0, email.size())
        .mapToObj(
            i ->
                new User(
                    email.get(i),
                    user(email.get(i)).name(),
                    totalProductsCreated.get(i),
                    yearsOfEmployment.get(i)))
        .toList();
  }

  private User user(String email) {
    User known = shelves.user(email);
    return known == null ? new User(email, null, null, null) : known;
  }
}
