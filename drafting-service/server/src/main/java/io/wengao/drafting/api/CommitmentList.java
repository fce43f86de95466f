package io.wengao.drafting.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("The commitments of a text.")
public record CommitmentList(
    @NonNull @Description("In the order of the text.") List<@NonNull DraftCommitment> items,
    @NonNull
        @Description(
            "The same as CSV with a byte-order mark, for spreadsheets; no cell is a formula.")
        String csv) {}
