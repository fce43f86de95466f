package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ImportLexiconInput")
@Description("Entries of the office's lexicon. Importing the same twice changes nothing.")
public record ImportLexiconInput(
    @NonNull
        @Description(
            "The content of a file: CSV with the columns kind, term, variants (parted by |), post, position, since, until, note, or a JSON array of objects with these fields.")
        String text,
    @DefaultValue("false")
        @Description("Whether entries of the office that are not in the file are deleted.")
        boolean replaceAll) {}
