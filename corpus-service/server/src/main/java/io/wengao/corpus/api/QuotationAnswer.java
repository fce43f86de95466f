package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Name("QuotationCheck")
@Description("What the corpus says of quoted words.")
public record QuotationAnswer(
    @NonNull @Description("Whether they stand there.") QuotationVerdict verdict,
    @NonNull @Description("Where: for FOUND in order of import, for NEAR the most alike first.")
        List<@NonNull QuotationPlace> places) {}
