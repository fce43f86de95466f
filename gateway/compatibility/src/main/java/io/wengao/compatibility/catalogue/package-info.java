/**
 * What the products subgraph knows: the suite's published data, as a file. Start at {@link
 * io.wengao.compatibility.catalogue.Catalogue}. Knows nothing of GraphQL.
 */
@NullMarked
package io.wengao.compatibility.catalogue;

import org.jspecify.annotations.NullMarked;
