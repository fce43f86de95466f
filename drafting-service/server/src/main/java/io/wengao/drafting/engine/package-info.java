/**
 * The plain-Java composing engine as beans. Start at {@link io.wengao.drafting.engine.Engine}.
 * Knows nothing of requests or storage.
 */
@NullMarked
package io.wengao.drafting.engine;

import org.jspecify.annotations.NullMarked;
