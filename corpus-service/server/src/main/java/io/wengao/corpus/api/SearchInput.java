package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("SearchInput")
@Description("A search.")
public record SearchInput(
    @NonNull @Description("The words looked for; at most 2,000 characters.") String text,
    @DefaultValue("KEYWORD") @Description("How the search compares.") SearchMode mode,
    @DefaultValue("PASSAGE") @Description("What hits are.") SearchUnit unit,
    @Description("What hits must have.") @Nullable SpeechFilterInput filter) {}
