/**
 * What a service says while its database cannot be reached, the same in each. Start at {@link
 * io.wengao.outage.DatabaseBound}. Must not know what a service does.
 */
@NullMarked
package io.wengao.outage;

import org.jspecify.annotations.NullMarked;
