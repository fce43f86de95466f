package io.wengao.compatibility.products;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Which of the products with one sku is meant. */
public record ProductVariation(@Id @NonNull String id) {}
