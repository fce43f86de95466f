/**
 * Remembering within bounds, for the engine and its host. Start with {@link
 * io.wengao.federation.memory.SecondChance}. Must not know what is remembered.
 */
@NullMarked
package io.wengao.federation.memory;

import org.jspecify.annotations.NullMarked;
