/**
 * A speech on paper: DOCX by GB/T 9704-2012, Markdown, plain text. Start at {@link
 * io.wengao.composition.layout.SpeechDocument}. Knows nothing of origins.
 */
@NullMarked
package io.wengao.composition.layout;

import org.jspecify.annotations.NullMarked;
