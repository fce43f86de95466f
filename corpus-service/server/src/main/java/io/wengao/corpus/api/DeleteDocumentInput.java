package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("DeleteDocumentInput")
@Description("Which document to delete.")
public record DeleteDocumentInput(
    @Id @NonNull @Description("Id of the document.") String documentId) {}
