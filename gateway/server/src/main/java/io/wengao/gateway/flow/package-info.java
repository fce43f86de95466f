/**
 * What happens when a reader is slower than a writer: the newest values are kept, the oldest go.
 * Start with {@link io.wengao.gateway.flow.Latest}. Knows neither GraphQL nor HTTP.
 */
@NullMarked
package io.wengao.gateway.flow;

import org.jspecify.annotations.NullMarked;
