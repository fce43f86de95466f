/**
 * Who may call this service. Start at {@link io.wengao.corpus.access.SignIn}; {@link
 * io.wengao.corpus.access.Admission} decides on each request. Must not know what the service does.
 */
@NullMarked
package io.wengao.corpus.access;

import org.jspecify.annotations.NullMarked;
