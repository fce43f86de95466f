package io.wengao.drafting.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A change made to a quoted text.")
public record QuotationEdit(
    @NonNull @Description("The replaced place in the quoted text.") Span inQuoted,
    @NonNull @Description("What stands there instead; may be empty.") String replacement) {}
