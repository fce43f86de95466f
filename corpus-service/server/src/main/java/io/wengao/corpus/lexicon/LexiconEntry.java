package io.wengao.corpus.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an office's lexicon.
 *
 * @param kind what it is about
 * @param term the right words, or the name of the person or body
 * @param variants wordings to be avoided, or other names
 * @param post the post that goes with a name
 * @param position place in the order of protocol, from 1
 * @param since from when it holds, year, year-month or date
 * @param until until when
 * @param note anything else
 */
public record LexiconEntry(
    EntryKind kind,
    String term,
    List<String> variants,
    @Nullable String post,
    @Nullable Integer position,
    @Nullable String since,
    @Nullable String until,
    @Nullable String note) {
  public LexiconEntry {
    variants = List.copyOf(variants);
  }
}
