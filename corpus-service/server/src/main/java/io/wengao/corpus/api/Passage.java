package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import io.wengao.corpus.speech.PassageRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Key(fields = @FieldSet("id"))
@Description("A paragraph of a speech, headings and salutation included.")
public record Passage(
    @Id @NonNull @Description("Speech id, hyphen, first code unit in the speech's text.") String id,
    @NonNull @Description("Its text.") String text,
    @NonNull @Description("What it is in the layout.") PassageRole role,
    @NonNull @Description("What it does in the argument, such as 部署.") Term move,
    @Description("The innermost heading above it; null before the first.")
        @Nullable SectionHeading section,
    @NonNull @Description("Its place in the speech's text.") Span span,
    @NonNull @Description("SHA-256 of its text in UTF-8, lower-case hex.") String sha256,
    @Ignore String speechId) {

  static Passage of(PassageRow row) {
    return new Passage(
        row.id(),
        row.text(),
        PassageRole.of(row.role()),
        Term.of(row.move()),
        section(row),
        Span.of(row.span()),
        row.sha256(),
        row.speechId());
  }

  private static @Nullable SectionHeading section(PassageRow row) {
    String heading = row.sectionHeading();
    Integer level = row.sectionLevel();
    return heading == null || level == null
        ? null
        : new SectionHeading(row.sectionNumber(), heading, level);
  }
}
