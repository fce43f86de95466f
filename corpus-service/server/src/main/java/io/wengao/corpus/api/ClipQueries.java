package io.wengao.corpus.api;

import io.wengao.corpus.clip.ClipPage;
import io.wengao.corpus.clip.Clips;
import io.wengao.corpus.clip.Keeping;
import io.wengao.outage.DatabaseBound;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Passages a writer keeps for later. */
@GraphQLApi
@DatabaseBound
public class ClipQueries {
  private final CurrentOffice office;
  private final CurrentPerson person;
  private final Clips clips;
  private final Corpus corpus;

  ClipQueries(CurrentOffice office, CurrentPerson person, Clips clips, Corpus corpus) {
    this.office = office;
    this.person = person;
    this.clips = clips;
    this.corpus = corpus;
  }

  @Query
  @Description("What the asking writer has kept, the latest first.")
  public ClipConnection clips(
      @Description("Only clips with this tag; all without it.") @Nullable String tag,
      @DefaultValue("20") @Description("How many at most, up to 100.") int first,
      @Description("Cursor of the edge after which the page begins.") @Nullable String after) {
    ClipPage page =
        clips.page(office.get(), person.get(), tag, Cursors.clip(after), Paging.first(first));
    List<ClipEdge> edges =
        page.clips().stream().map(it -> new ClipEdge(Cursors.of(it), Clip.of(it))).toList();
    return new ClipConnection(
        edges,
        edges.stream().map(ClipEdge::node).toList(),
        Paging.info(edges, ClipEdge::cursor, page.hasNext(), after),
        Math.toIntExact(page.total()));
  }

  @Mutation
  @Description("Keeps a passage, or words of it, for the asking writer.")
  public KeepClipPayload keepClip(@NonNull @Description("What to keep.") KeepClipInput input) {
    List<MutationError> mistakes = input.mistakes();
    if (!mistakes.isEmpty()) {
      return new KeepClipPayload(null, mistakes);
    }
    return switch (clips.keep(office.get(), person.get(), input.order())) {
      case Keeping.Kept(var clip) -> new KeepClipPayload(Clip.of(clip), List.of());
      case Keeping.NoSuchPassage() ->
          new KeepClipPayload(
              null, List.of(MutationError.notFound("input.passageId", "there is no such passage")));
      case Keeping.OutsideOfPassage(int length) ->
          new KeepClipPayload(
              null,
              List.of(
                  MutationError.badInput(
                      "input.end",
                      "start and end must hold words of the passage, which has "
                          + length
                          + " code units")));
    };
  }

  @Mutation
  @Description("Removes a clip of the asking writer. The passage stays.")
  public RemoveClipPayload removeClip(@NonNull @Description("Which clip.") RemoveClipInput input) {
    return clips.remove(office.get(), person.get(), input.clipId())
        ? new RemoveClipPayload(input.clipId(), List.of())
        : new RemoveClipPayload(
            null, List.of(MutationError.notFound("input.clipId", "there is no such clip")));
  }

  @Name("passage")
  @Description("The passage the words stand in; null when it was deleted.")
  public List<@Nullable Passage> passageOfClip(@Source List<Clip> clips) {
    return corpus.passages(
        office.get(), clips.stream().<@Nullable String>map(Clip::passageId).toList());
  }

  @Name("speech")
  @Description("The speech they are of; null when it was deleted.")
  public List<@Nullable Speech> speechOfClip(@Source List<Clip> clips) {
    return corpus.speeches(
        office.get(), clips.stream().<@Nullable String>map(Clip::speechId).toList());
  }
}
