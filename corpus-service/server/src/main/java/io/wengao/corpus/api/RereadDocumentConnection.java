package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of documents that were read again.")
public record RereadDocumentConnection(
    @NonNull @Description("The documents with their places.")
        List<@NonNull RereadDocumentEdge> edges,
    @NonNull @Description("The documents.") List<@NonNull RereadDocument> nodes,
    @NonNull @Description("Whether there is more.") PageInfo pageInfo) {}
