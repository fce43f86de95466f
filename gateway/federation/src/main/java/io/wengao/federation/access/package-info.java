/**
 * Who asks, and what the schema requires of who asks. Start with {@link
 * io.wengao.federation.access.Authorization}. Knows nothing of tokens, which are the host's, nor of
 * plans.
 */
@NullMarked
package io.wengao.federation.access;

import org.jspecify.annotations.NullMarked;
