/** One folder a feature: subgraphs, data and a query in; supergraph, plan, calls and answer out. */
@NullMarked
package io.wengao.federation.golden;

import org.jspecify.annotations.NullMarked;
