/**
 * What is refused before the service takes its first request. Start at {@link
 * io.wengao.drafting.start.LoopbackOnly}.
 */
@NullMarked
package io.wengao.drafting.start;

import org.jspecify.annotations.NullMarked;
