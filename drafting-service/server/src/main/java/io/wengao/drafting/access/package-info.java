/**
 * Who may call this service. Start at {@link io.wengao.drafting.access.SignIn}; {@link
 * io.wengao.drafting.access.Admission} decides on each request. Must not know what the service
 * does.
 */
@NullMarked
package io.wengao.drafting.access;

import org.jspecify.annotations.NullMarked;
