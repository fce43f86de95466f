/**
 * Who may talk to this gateway while it has no sign-in: programs on this machine, pages of its own
 * origin. Start with {@link io.wengao.gateway.access.SameOrigin}. Must not know about GraphQL.
 */
@NullMarked
package io.wengao.gateway.access;

import org.jspecify.annotations.NullMarked;
