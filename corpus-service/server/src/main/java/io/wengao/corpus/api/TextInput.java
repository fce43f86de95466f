package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("TextInput")
@Description("A text that is imported as if it were a file.")
public record TextInput(
    @NonNull @Description("Name to keep it under, with an extension such as .txt.") String fileName,
    @NonNull @Description("The text.") String text) {}
