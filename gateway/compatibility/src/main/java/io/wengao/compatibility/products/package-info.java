/**
 * The products subgraph of Apollo's compatibility suite, as a SmallRye GraphQL application. Types
 * here are named as in the schema. Start at {@link
 * io.wengao.compatibility.products.ProductQueries}; entities by key are in {@link
 * io.wengao.compatibility.products.ProductEntities}.
 */
@NullMarked
package io.wengao.compatibility.products;

import org.jspecify.annotations.NullMarked;
