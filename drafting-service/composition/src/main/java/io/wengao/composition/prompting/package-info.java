/**
 * Composing with a language model: one section an asking, from the outline, the facts and numbered
 * passages; the answer's sentences with the origin of every character. Start at {@link
 * io.wengao.composition.prompting.ModelComposer}. Must not know of HTTP, of keys or of a vendor:
 * who asks the model is a {@link io.wengao.composition.prompting.SectionModel}.
 */
@NullMarked
package io.wengao.composition.prompting;

import org.jspecify.annotations.NullMarked;
