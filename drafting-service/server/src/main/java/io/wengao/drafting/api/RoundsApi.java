package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.drafting.draft.Drafts;
import io.wengao.drafting.office.CurrentOffice;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.rounds.Comments;
import io.wengao.drafting.rounds.ReviewedFiles;
import io.wengao.drafting.rounds.ReviewedImport;
import io.wengao.drafting.rounds.Suggestions;
import io.wengao.outage.DatabaseBound;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What others say of a draft: suggestions of Word files that came back, and comments. */
@GraphQLApi
@DatabaseBound
public class RoundsApi {
  private final CurrentOffice office;
  private final Drafts drafts;
  private final ReviewedFiles files;
  private final Suggestions suggestions;
  private final Comments comments;

  RoundsApi(
      CurrentOffice office,
      Drafts drafts,
      ReviewedFiles files,
      Suggestions suggestions,
      Comments comments) {
    this.office = office;
    this.drafts = drafts;
    this.files = files;
    this.suggestions = suggestions;
    this.comments = comments;
  }

  @NonNull
  @Name("suggestions")
  @Description(
      "Changes others made in Word files that came back, decided or not, in the order of the files"
          + " and of the text.")
  public List<List<@NonNull DraftSuggestion>> suggestions(@Source List<Draft> sources) {
    Office here = office.get();
    List<List<DraftSuggestion>> all = new ArrayList<>();
    for (Draft draft : sources) {
      all.add(suggestions.of(here, draft.getId()).stream().map(DraftSuggestion::of).toList());
    }
    return all;
  }

  @NonNull
  @Name("comments")
  @Description("Comments (批注), open and closed ones, oldest first.")
  public List<List<@NonNull DraftCommentView>> comments(@Source List<Draft> sources) {
    Office here = office.get();
    List<List<DraftCommentView>> all = new ArrayList<>();
    for (Draft draft : sources) {
      all.add(comments.of(here, draft.getId()).stream().map(DraftCommentView::of).toList());
    }
    return all;
  }

  @Mutation("importReviewedDraft")
  @Description(
      "Reads a Word file with tracked changes and comments, made in Word, WPS or LibreOffice: each"
          + " change becomes a suggestion by its author, the text stays as it is.")
  public ImportReviewedDraftPayload importReviewedDraft(
      @Name("input") @NonNull @Description("The file.") ImportReviewedDraftInput input) {
    Office here = office.get();
    var received =
        new ReviewedFiles.Received(
            input.draftId(), input.fileName(), input.content(), input.revision());
    return switch (files.receive(here, received, input.idempotencyKey())) {
      case Outcome.Done<ReviewedImport>(ReviewedImport read) ->
          new ImportReviewedDraftPayload(
              ReviewedDraftImport.of(read), draft(here, input.draftId()), List.of());
      case Outcome.Refused<ReviewedImport>(List<Problem> problems) ->
          new ImportReviewedDraftPayload(null, null, MutationError.of(problems));
    };
  }

  @Mutation("decideSuggestions")
  @Description(
      "Takes or refuses suggestions. What is taken becomes a revision under its author's name; text"
          + " nobody touched keeps its ids and origins.")
  public DecideSuggestionsPayload decideSuggestions(
      @Name("input") @NonNull @Description("The decision.") DecideSuggestionsInput input) {
    Office here = office.get();
    var decision =
        new Suggestions.Decision(
            input.draftId(), input.suggestionIds(), input.author(), input.taken());
    return switch (suggestions.decide(here, decision, input.idempotencyKey())) {
      case Outcome.Done<String>(String id) ->
          new DecideSuggestionsPayload(draft(here, id), List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new DecideSuggestionsPayload(null, MutationError.of(problems));
    };
  }

  @Mutation("addComment")
  @Description("Writes a comment (批注) at a paragraph or on the draft as a whole.")
  public CommentPayload addComment(
      @Name("input") @NonNull @Description("The comment.") AddCommentInput input) {
    Office here = office.get();
    var wanted =
        new Comments.Wanted(
            input.draftId(), input.paragraphId(), input.quote(), input.body(), input.author());
    return payload(here, input.draftId(), comments.add(here, wanted, input.idempotencyKey()));
  }

  @Mutation("resolveComment")
  @Description("Closes a comment, or opens it again.")
  public CommentPayload resolveComment(
      @Name("input") @NonNull @Description("The comment.") ResolveCommentInput input) {
    Office here = office.get();
    var decided =
        comments.resolve(
            here, input.commentId(), input.resolved(), input.author(), input.idempotencyKey());
    return payload(here, input.draftId(), decided);
  }

  private CommentPayload payload(Office here, String draftId, Outcome<String> outcome) {
    return switch (outcome) {
      case Outcome.Done<String>(String id) -> new CommentPayload(draft(here, draftId), List.of());
      case Outcome.Refused<String>(List<Problem> problems) ->
          new CommentPayload(null, MutationError.of(problems));
    };
  }

  private @Nullable Draft draft(Office here, String id) {
    return drafts.find(here, id).map(Draft::new).orElse(null);
  }
}
