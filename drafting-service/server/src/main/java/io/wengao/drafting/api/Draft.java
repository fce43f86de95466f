package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import io.wengao.drafting.draft.DraftContent;
import io.wengao.drafting.draft.SavedDraft;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type; brief, outline, job, revisions and exports are in {@link DraftParts}. */
@Key(fields = @FieldSet("id"))
@Description("A draft (文稿) at its latest revision.")
public final class Draft {
  private final SavedDraft it;

  Draft(SavedDraft it) {
    this.it = it;
  }

  SavedDraft saved() {
    return it;
  }

  @Id
  @NonNull
  @Description("Id.")
  public String getId() {
    return it.id();
  }

  @NonNull
  @Description("The title; the outline's until there is a text.")
  public String getTitle() {
    return it.title();
  }

  @NonNull
  @Description("The parts of the title; empty until there is a text.")
  public List<@NonNull Part> getTitleParts() {
    DraftContent content = it.content();
    return content == null ? List.of() : Part.of(content.title().text(), content.title().parts());
  }

  @Nullable
  @Description("The salutation (称谓) with its colon; null when the genre has none.")
  public String getSalutation() {
    DraftContent content = it.content();
    return content == null || content.salutation() == null ? null : content.salutation().text();
  }

  @NonNull
  @Description("The parts of the salutation; empty when there is none.")
  public List<@NonNull Part> getSalutationParts() {
    DraftContent content = it.content();
    return content == null || content.salutation() == null
        ? List.of()
        : Part.of(content.salutation().text(), content.salutation().parts());
  }

  @NonNull
  @Description("How far it has come.")
  public DraftStage getStage() {
    return DraftStage.valueOf(it.stage().name());
  }

  @Description("The latest revision; 0 until there is a text.")
  public int getRevision() {
    return it.revision();
  }

  @NonNull
  @Description("Opening, numbered sections, closing; empty until there is a text.")
  public List<@NonNull DraftSection> getSections() {
    DraftContent content = it.content();
    return content == null ? List.of() : content.sections().stream().map(DraftSection::of).toList();
  }

  @NonNull
  @Description(
      "The whole text: one line for the title, the salutation, each heading with its number and"
          + " each paragraph.")
  public String getText() {
    DraftContent content = it.content();
    return content == null ? "" : content.text();
  }

  @NonNull
  @Description("Holes left open on purpose.")
  public List<@NonNull Gap> getGaps() {
    DraftContent content = it.content();
    return content == null ? List.of() : Gap.of(content.gaps());
  }

  @Description("字数 of the whole text as WPS counts.")
  public int getCharacterCount() {
    return it.characters();
  }

  @NonNull
  @Description("The speeches it takes words from.")
  public List<@NonNull DraftSource> getSources() {
    DraftContent content = it.content();
    return content == null ? List.of() : DraftSource.of(content);
  }

  @NonNull
  @Description("How much of it comes from where, largest first.")
  public List<@NonNull OriginShare> getOriginShares() {
    DraftContent content = it.content();
    return content == null ? List.of() : OriginShare.of(content);
  }

  @NonNull
  @Description("When it was ordered.")
  public Instant getCreatedAt() {
    return it.createdAt();
  }

  @NonNull
  @Description("When it was last changed.")
  public Instant getUpdatedAt() {
    return it.updatedAt();
  }
}
