/** How many objects operations can ask for. */
@NullMarked
package io.wengao.federation.cost;

import org.jspecify.annotations.NullMarked;
