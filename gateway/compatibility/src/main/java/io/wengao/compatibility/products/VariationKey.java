package io.wengao.compatibility.products;

import io.smallrye.graphql.api.federation.Inaccessible;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What a representation says of a {@link ProductVariation}. SmallRye makes an input type of it
 * although no field takes one, so it is kept from clients.
 */
@Inaccessible
public record VariationKey(@Id @NonNull String id) {}
