package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A document that was read again, in a list.")
public record RereadDocumentEdge(
    @NonNull @Description("Its place in the list.") String cursor,
    @NonNull @Description("The document.") RereadDocument node) {}
