/**
 * One subgraph's schema, read: definitions and extensions joined, root types under their usual
 * names, federation directives under their canonical names whatever {@code @link} calls them. Start
 * with {@link io.wengao.federation.subgraph.SubgraphReader}. Knows nothing of other subgraphs.
 */
@NullMarked
package io.wengao.federation.subgraph;

import org.jspecify.annotations.NullMarked;
