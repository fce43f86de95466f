package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("The heading above a passage.")
public record SectionHeading(
    @Description("The enumerator as written; null for an unnumbered heading.")
        @Nullable String number,
    @NonNull @Description("The heading as written, enumerator included.") String heading,
    @Description("1 for the top sections.") int level) {}
