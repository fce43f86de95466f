/**
 * Files that may change while the gateway runs. Start with {@link
 * io.wengao.gateway.watch.FileWatch}. Must not know what is in them.
 */
@NullMarked
package io.wengao.gateway.watch;

import org.jspecify.annotations.NullMarked;
