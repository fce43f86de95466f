/**
 * The application Apollo's subgraph compatibility suite runs against: {@code catalogue} is its
 * data, {@code products} its schema. Nothing else of Wengao knows it.
 */
@NullMarked
package io.wengao.compatibility;

import org.jspecify.annotations.NullMarked;
