/**
 * Two small services that play subgraphs over real HTTP and WebSockets, and can be made to fail in
 * every way a service fails. Start with {@link io.wengao.gateway.mock.TwoServices}.
 */
package io.wengao.gateway.mock;
