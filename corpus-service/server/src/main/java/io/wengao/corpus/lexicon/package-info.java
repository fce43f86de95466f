/**
 * What an office wants its texts to keep to: its formulations, local terms, names with posts, order
 * of protocol, persons not to quote. Start at {@link io.wengao.corpus.lexicon.OfficeLexicon}. Must
 * not know speeches or the wire.
 */
@NullMarked
package io.wengao.corpus.lexicon;

import org.jspecify.annotations.NullMarked;
