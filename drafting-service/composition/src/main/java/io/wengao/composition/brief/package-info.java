/**
 * What the writer knows and wants: the brief, its facts with identity, and the check that names
 * what contradicts or is missing. Start at {@link io.wengao.composition.brief.Brief}. Knows nothing
 * of the bank or of composing.
 */
@NullMarked
package io.wengao.composition.brief;

import org.jspecify.annotations.NullMarked;
