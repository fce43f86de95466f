package io.wengao.compatibility.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code catalogue.json}; they refer to each other by key. The values of that file are
 * those the suite documents ("Expected Data Sets").
 */
public record Catalogue(
    List<ProductRow> products,
    List<DeprecatedProductRow> deprecatedProducts,
    List<ResearchRow> research,
    List<UserRow> users,
    List<InventoryRow> inventories) {

  /** {@code createdBy} is an e-mail address, {@code research} are case numbers. */
  public record ProductRow(
      String id,
      @Nullable String sku,
      @JsonProperty("package") @Nullable String packageName,
      @Nullable String variation,
      @Nullable Dimensions dimensions,
      @Nullable String createdBy,
      @Nullable String notes,
      List<String> research) {}

  /** Size in words, weight in {@code unit}. */
  public record Dimensions(@Nullable String size, @Nullable Double weight, @Nullable String unit) {}

  /** {@code createdBy} is an e-mail address. */
  public record DeprecatedProductRow(
      String sku,
      @JsonProperty("package") String packageName,
      @Nullable String reason,
      @Nullable String createdBy) {}

  /** A study and what came of it. */
  public record ResearchRow(
      String caseNumber, @Nullable String description, @Nullable String outcome) {}

  /** Somebody who creates products. */
  public record UserRow(
      String email,
      @Nullable String name,
      @Nullable Integer totalProductsCreated,
      Integer yearsOfEmployment) {}

  /** {@code deprecatedProducts} are their skus. */
  public record InventoryRow(String id, List<String> deprecatedProducts) {}

  /**
   * Reads the catalogue this application is built with.
   *
   * @throws UncheckedIOException when the file is missing or malformed: a mistake of the build
   */
  public static Catalogue read() {
    try (InputStream file = Catalogue.class.getResourceAsStream("catalogue.json")) {
      if (file == null) {
        throw new IOException("catalogue.json is not packaged");
      }
      return JsonMapper.builder().build().readValue(file, Catalogue.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
