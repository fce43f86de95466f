/**
 * What a document may cost before anyone looks at its meaning: tokens, characters, depth, aliases,
 * root fields, directives. Start with {@link io.wengao.gateway.limits.DocumentLimits}. Must not
 * know about HTTP.
 */
@NullMarked
package io.wengao.gateway.limits;

import org.jspecify.annotations.NullMarked;
