package io.wengao.drafting.api;

import io.wengao.drafting.draft.DraftContent;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A paragraph.")
public record DraftParagraph(
    @Id @NonNull @Description("Unique within the draft; stays through revisions.") String id,
    @Description("From 1; every change makes the next. Send it back as `baseVersion` of an edit.")
        int version,
    @Description(
            "Whether recomposing leaves it alone; edited paragraphs are locked. `lockParagraphs` changes it.")
        boolean locked,
    @NonNull @Description("The whole paragraph.") String text,
    @NonNull @Description("Its sentences.") List<@NonNull DraftSentence> sentences) {

  static DraftParagraph of(DraftContent.Paragraph it) {
    return new DraftParagraph(
        it.id(),
        it.version(),
        it.locked(),
        it.text(),
        it.sentences().stream().map(DraftSentence::of).toList());
  }
}
