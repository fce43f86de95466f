/**
 * Who may talk to this gateway, with sign-in and without: then programs on this machine, pages of
 * its own origin. Start with {@link io.wengao.gateway.access.SameOrigin}; {@link
 * io.wengao.gateway.access.WhoAsks} reads what a token grants. Must not know about documents and
 * operations.
 */
@NullMarked
package io.wengao.gateway.access;

import org.jspecify.annotations.NullMarked;
