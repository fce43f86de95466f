package io.wengao.corpus.api;

import io.wengao.corpus.lexicon.LexiconEntry;
import io.wengao.corpus.lexicon.LexiconEntryRow;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("An entry of the office's own lexicon.")
public record OfficeLexiconEntry(
    @Id @NonNull @Description("Made of kind and term: importing the same again replaces it.")
        String id,
    @NonNull @Description("What it is about.") LexiconEntryKind kind,
    @NonNull @Description("The right words, or the name of the person or body.") String term,
    @NonNull @Description("Wordings to be avoided, or other names.") List<@NonNull String> variants,
    @Description("The post that goes with a name.") @Nullable String post,
    @Description("Place in the order of protocol, from 1.") @Nullable Integer position,
    @Description("From when it holds: a year, year-month or date.") @Nullable String since,
    @Description("Until when it holds.") @Nullable String until,
    @Description("Anything else.") @Nullable String note) {

  static OfficeLexiconEntry of(LexiconEntryRow row) {
    LexiconEntry it = row.entry();
    return new OfficeLexiconEntry(
        row.id(),
        LexiconEntryKind.of(it.kind()),
        it.term(),
        it.variants(),
        it.post(),
        it.position(),
        it.since(),
        it.until(),
        it.note());
  }
}
