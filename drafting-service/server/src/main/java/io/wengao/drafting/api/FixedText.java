package io.wengao.drafting.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A text with safe fixes carried out.")
public record FixedText(
    @NonNull @Description("The text as it is now.") String text,
    @Description("How many fixes were carried out.") int applied,
    @NonNull @Description("What the review says of the text as it is now.")
        List<@NonNull ReviewFinding> findings) {}
