package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.drafting.draft.Citations;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.draft.Editing;
import io.wengao.drafting.export.Exports;
import io.wengao.drafting.export.SavedExport;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.outage.DatabaseBound;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Drafts: finding, changing, exporting, deleting. */
@GraphQLApi
@DatabaseBound
public class DraftApi {
  private final CurrentOffice office;
  private final Drafts drafts;
  private final Editing editing;
  private final Exports exports;

  DraftApi(CurrentOffice office, Drafts drafts, Editing editing, Exports exports) {
    this.office = office;
    this.drafts = drafts;
    this.editing = editing;
    this.exports = exports;
  }

  @Query("draft")
  @Nullable
  @Description("A draft at its latest revision; null when there is none.")
  public Draft draft(@Name("id") @Id @NonNull @Description("Its id.") String id) {
    return drafts.find(office.get(), id).map(Draft::new).orElse(null);
  }

  @Query("drafts")
  @Description("The office's drafts, newest first.")
  public DraftConnection drafts(
      @Name("first") @DefaultValue("20") @Description("At most so many, 1 to 100.") int first,
      @Name("after") @Nullable @Description("Only what follows this cursor.") String after) {
    Office here = office.get();
    Citations.Page page = drafts.page(here, Cursor.first(first), Cursor.offset(after));
    List<Draft> nodes =
        drafts.find(here, page.draftIds()).values().stream().map(Draft::new).toList();
    return DraftConnection.of(nodes, page.offset(), page.total());
  }

  @Mutation("applyDraftEdits")
  @Description(
      "Gives paragraphs new texts, all or none. A paragraph that was changed since `baseVersion` is"
          + " a CONFLICT that shows both texts; edits of different paragraphs never conflict.")
  public ApplyDraftEditsPayload applyDraftEdits(
      @Name("input") @NonNull @Description("The edits.") ApplyDraftEditsInput input) {
    Office here = office.get();
    var edits = input.edits().stream().map(ParagraphEdit::model).toList();
    return switch (editing.apply(
        here,
        input.draftId(),
        input.baseRevision(),
        edits,
        input.author(),
        input.idempotencyKey())) {
      case Outcome.Done<String>(String id) ->
          new ApplyDraftEditsPayload(draft(id), List.of(), List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new ApplyDraftEditsPayload(null, EditConflict.of(problems), MutationError.of(problems));
    };
  }

  @Mutation("restoreRevision")
  @Description("Makes an earlier revision the newest one.")
  public RestoreRevisionPayload restoreRevision(
      @Name("input") @NonNull @Description("The revision.") RestoreRevisionInput input) {
    Office here = office.get();
    return switch (editing.restore(
        here, input.draftId(), input.revision(), input.idempotencyKey())) {
      case Outcome.Done<String>(String id) -> new RestoreRevisionPayload(draft(id), List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new RestoreRevisionPayload(null, MutationError.of(problems));
    };
  }

  @Mutation("exportDraft")
  @Description("Writes a revision as a file behind a short-lived link.")
  public ExportDraftPayload exportDraft(
      @Name("input") @NonNull @Description("The file.") ExportDraftInput input) {
    var format = io.wengao.drafting.export.ExportFormat.valueOf(input.format().name());
    var request =
        new Exports.Request(input.draftId(), format, input.revision(), input.sinceRevision());
    return switch (exports.export(office.get(), request, input.idempotencyKey())) {
      case Outcome.Done<SavedExport>(SavedExport saved) ->
          new ExportDraftPayload(DraftExport.of(saved), List.of());
      case Outcome.Refused<SavedExport>(List<Problem> problems) ->
          new ExportDraftPayload(null, MutationError.of(problems));
    };
  }

  @Mutation("deleteDraft")
  @Description("Deletes a draft with its revisions, files and job, for good.")
  public DeleteDraftPayload deleteDraft(
      @Name("input") @NonNull @Description("The draft.") DeleteDraftInput input) {
    return switch (editing.delete(office.get(), input.draftId(), input.idempotencyKey())) {
      case Outcome.Done<String>(String id) -> new DeleteDraftPayload(id, List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new DeleteDraftPayload(null, MutationError.of(problems));
    };
  }
}
