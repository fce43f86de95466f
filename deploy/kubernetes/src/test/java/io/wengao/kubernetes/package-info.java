/**
 * Schema, render and the checks of a production reviewer. Start at {@link
 * io.wengao.kubernetes.ChecksTest}.
 */
@NullMarked
package io.wengao.kubernetes;

import org.jspecify.annotations.NullMarked;
