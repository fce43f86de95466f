/**
 * From bytes to characters: media type, charset, plain lines. Start at {@link
 * io.wengao.text.source.SourceDecoder}. Knows nothing of speeches.
 */
@NullMarked
package io.wengao.text.source;

import org.jspecify.annotations.NullMarked;
