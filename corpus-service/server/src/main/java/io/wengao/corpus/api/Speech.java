package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import io.wengao.corpus.speech.SpeechRow;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Key(fields = @FieldSet("id"))
@Description("One speech of a document.")
public record Speech(
    @Id @NonNull @Description("Document id, hyphen, position in the document.") String id,
    @NonNull @Description("Its title, or one suggested from its opening.") String title,
    @Description("Whether the file gave no title.") boolean titleSuggested,
    @NonNull @Description("What it is, such as 讲话 or 研讨材料.") Term kind,
    @Description("What it was given at, such as 动员; null when unknown.") @Nullable Term occasion,
    @Description("Administrative level by self-reference; null when the text does not say.")
        @Nullable Term level,
    @Description("The year it was given; null when neither written nor inferable.")
        @Nullable Year year,
    @NonNull @Description("What it is about, the strongest first.") List<@NonNull Term> themes,
    @Description("称谓 as written, with its colon; null when there is none.")
        @Nullable String salutation,
    @NonNull @Description("Its top sections in order.") List<@NonNull Heading> outline,
    @NonNull
        @Description(
            "The clean body: salutation, headings and paragraphs joined by line feeds, without the title.")
        String text,
    @Description("Code points of the text that are not white space.") int characterCount,
    @NonNull @Description("Whether it may lend its wording to drafts.") MaterialUse materialUse,
    @Ignore String documentId,
    @Ignore List<io.wengao.text.diagnosis.Finding> damage) {

  static Speech of(SpeechRow row) {
    return new Speech(
        row.id(),
        row.title(),
        row.titleSuggested(),
        Term.of(row.kind()),
        Term.ofNullable(row.occasion()),
        Term.ofNullable(row.level()),
        Year.of(row.year()),
        Term.all(row.themes()),
        row.salutation(),
        Heading.all(row.outline()),
        row.text(),
        row.characterCount(),
        MaterialUse.of(row),
        row.documentId(),
        row.findings());
  }
}
