package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A field of a speech that reads otherwise.")
public record FieldChange(
    @NonNull
        @Description(
            "Its name: title, titleBlock, salutation, kind, occasion, level, year, themes, headings, findings, moves, damage (passages) or material (what is said against lending).")
        String field,
    @NonNull
        @Description("What it was; of a list what is gone from it, one a line; empty for nothing.")
        String before,
    @NonNull @Description("What it is; of a list what is new in it.") String after) {}
