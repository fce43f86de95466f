package io.wengao.drafting.api;

import io.wengao.drafting.draft.Edit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("ParagraphEditInput")
@Description("A new text for a paragraph. What is kept of the old one keeps its origin.")
public record ParagraphEdit(
    @Id @NonNull @Description("The paragraph.") String paragraphId,
    @Description("Version of the paragraph the editor saw.") int baseVersion,
    @NonNull @Description("The whole paragraph, one line.") String text) {

  Edit model() {
    return new Edit(paragraphId, baseVersion, text);
  }
}
