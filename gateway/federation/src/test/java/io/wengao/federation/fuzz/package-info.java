/** Random operations, answered by the federated graph and by one schema over the same data. */
@NullMarked
package io.wengao.federation.fuzz;

import org.jspecify.annotations.NullMarked;
