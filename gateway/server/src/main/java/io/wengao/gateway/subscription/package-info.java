/**
 * Live results for clients, over server-sent events (graphql-sse, distinct connections) and over
 * WebSockets (graphql-transport-ws). Start with {@link
 * io.wengao.gateway.subscription.WebSocketSession}. Must not know how the events reach this
 * gateway.
 */
@NullMarked
package io.wengao.gateway.subscription;

import org.jspecify.annotations.NullMarked;
