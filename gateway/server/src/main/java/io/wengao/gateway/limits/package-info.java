/**
 * What a document may cost before anyone looks at its meaning: characters, tokens, nesting, depth,
 * aliases, root fields. Start with {@link io.wengao.gateway.limits.DocumentLimits}. Must not know
 * about HTTP.
 */
@NullMarked
package io.wengao.gateway.limits;

import org.jspecify.annotations.NullMarked;
