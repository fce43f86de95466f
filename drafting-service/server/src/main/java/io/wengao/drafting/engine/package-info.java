/**
 * The plain-Java composing engines as beans. Start at {@link io.wengao.drafting.engine.Engines}.
 * Knows nothing of requests or storage.
 */
@NullMarked
package io.wengao.drafting.engine;

import org.jspecify.annotations.NullMarked;
