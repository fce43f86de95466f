/**
 * Whether this gateway can serve, and which subgraphs it reaches. Start with {@link
 * io.wengao.gateway.health.GraphReadiness}.
 */
@NullMarked
package io.wengao.gateway.health;

import org.jspecify.annotations.NullMarked;
