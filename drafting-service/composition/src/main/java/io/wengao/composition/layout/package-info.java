/**
 * A speech on paper: DOCX by GB/T 9704-2012, with footnotes or with tracked changes, Markdown,
 * plain text; and Word files with tracked changes and comments read. Start at {@link
 * io.wengao.composition.layout.SpeechDocument}, for changes at {@link
 * io.wengao.composition.layout.TrackedDocument}. Knows nothing of origins.
 */
@NullMarked
package io.wengao.composition.layout;

import org.jspecify.annotations.NullMarked;
