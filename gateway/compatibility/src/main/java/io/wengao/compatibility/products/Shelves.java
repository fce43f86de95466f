package io.wengao.compatibility.products;

import io.wengao.compatibility.catalogue.Catalogue;
import io.wengao.compatibility.catalogue.Catalogue.DeprecatedProductRow;
import io.wengao.compatibility.catalogue.Catalogue.InventoryRow;
import io.wengao.compatibility.catalogue.Catalogue.ProductRow;
import io.wengao.compatibility.catalogue.Catalogue.ResearchRow;
import io.wengao.compatibility.catalogue.Catalogue.UserRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The catalogue by every key the schema knows. */
@ApplicationScoped
class Shelves {

  /** Key {@code sku package}. */
  record InPackage(@Nullable String sku, @Nullable String packageName) {}

  /** Key {@code sku variation { id }}. */
  record OfVariation(@Nullable String sku, @Nullable String variation) {}

  private final Map<String, ProductRow> products;
  private final Map<InPackage, ProductRow> inPackage;
  private final Map<OfVariation, ProductRow> ofVariation;
  private final Map<InPackage, DeprecatedProductRow> deprecated;
  private final Map<String, ResearchRow> research;
  private final Map<String, UserRow> users;
  private final Map<String, InventoryRow> inventories;

  Shelves() {
    Catalogue all = Catalogue.read();
    products = by(all.products(), ProductRow::id);
    inPackage = by(all.products(), it -> new InPackage(it.sku(), it.packageName()));
    ofVariation = by(all.products(), it -> new OfVariation(it.sku(), it.variation()));
    deprecated = by(all.deprecatedProducts(), it -> new InPackage(it.sku(), it.packageName()));
    research = by(all.research(), ResearchRow::caseNumber);
    users = by(all.users(), UserRow::email);
    inventories = by(all.inventories(), InventoryRow::id);
  }

  @Nullable Product product(String id) {
    return seen(products.get(id), Product::of);
  }

  @Nullable Product product(InPackage key) {
    return seen(inPackage.get(key), Product::of);
  }

  @Nullable Product product(OfVariation key) {
    return seen(ofVariation.get(key), Product::of);
  }

  @Nullable DeprecatedProduct deprecatedProduct(InPackage key) {
    return seen(deprecated.get(key), DeprecatedProduct::of);
  }

  @Nullable ProductResearch research(String caseNumber) {
    return seen(research.get(caseNumber), ProductResearch::of);
  }

  @Nullable User user(String email) {
    return seen(users.get(email), User::of);
  }

  /** Who created it, or null. */
  @Nullable User creator(Product product) {
    ProductRow row = products.get(product.id());
    return row == null || row.createdBy() == null ? null : user(row.createdBy());
  }

  /** Who created it, or null. */
  @Nullable User creator(DeprecatedProduct product) {
    DeprecatedProductRow row = deprecated.get(new InPackage(product.sku(), product.packageName()));
    return row == null || row.createdBy() == null ? null : user(row.createdBy());
  }

  /** What it rests on, in order of the catalogue. */
  List<ProductResearch> researchOf(Product product) {
    ProductRow row = products.get(product.id());
    Collection<String> wanted = row == null ? List.of() : row.research();
    return research.values().stream()
        .filter(it -> wanted.contains(it.caseNumber()))
        .map(ProductResearch::of)
        .toList();
  }

  /** What it still holds of old, in order of the catalogue. */
  List<DeprecatedProduct> deprecatedProductsOf(Inventory inventory) {
    InventoryRow row = inventories.get(inventory.id());
    Collection<String> wanted = row == null ? List.of() : row.deprecatedProducts();
    return deprecated.values().stream()
        .filter(it -> wanted.contains(it.sku()))
        .map(DeprecatedProduct::of)
        .toList();
  }

  private static <K, R> Map<K, R> by(List<R> rows, Function<R, K> key) {
    Map<K, R> index = new LinkedHashMap<>();
    rows.forEach(row -> index.put(key.apply(row), row));
    return index;
  }

  private static <R, T> @Nullable T seen(@Nullable R row, Function<R, T> view) {
    return row == null ? null : view.apply(row);
  }
}
