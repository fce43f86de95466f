/**
 * Manifests as trees: read and written without a schema. Start at {@link
 * io.wengao.kubernetes.Manifests}. Must not know what any service does.
 */
@NullMarked
package io.wengao.kubernetes;

import org.jspecify.annotations.NullMarked;
