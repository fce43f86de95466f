/**
 * Answers that come in parts, for operations with {@code @defer}: {@code multipart/mixed} in the
 * format Apollo Client ({@code deferSpec=20220824}) and urql read. Start with {@link
 * io.wengao.gateway.incremental.MultipartAnswer}. Must not know how parts come about.
 */
@NullMarked
package io.wengao.gateway.incremental;

import org.jspecify.annotations.NullMarked;
