/**
 * The gateway's public API as an ordinary client uses it: GraphQL over HTTP, file upload, download.
 * Start at {@link io.wengao.local.gateway.Gateway}. Must not know what the answers mean.
 */
@NullMarked
package io.wengao.local.gateway;

import org.jspecify.annotations.NullMarked;
