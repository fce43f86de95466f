package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Lines of a text that read otherwise.")
public record TextChange(
    @NonNull @Description("The lines as they were; empty where lines are new.") String before,
    @NonNull @Description("The lines as they are; empty where lines are gone.") String after) {}
