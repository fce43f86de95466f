package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import io.wengao.drafting.brief.SavedBrief;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Key(fields = @FieldSet("id"))
@Description("A saved order for a speech (写作任务单), at its latest version unless said otherwise.")
public record Brief(
    @Id @NonNull @Description("Id; stays through all versions.") String id,
    @Description("Version, from 1; every save makes the next.") int version,
    @NonNull @Description("When this version was saved.") Instant savedAt,
    @Id @NonNull @Description("Id of the genre (文种), see `genres`.") String genre,
    @NonNull @Description("Theme: id or label of a known one, or any in the writer's words (学校食堂).")
        String theme,
    @Nullable @Description("The title, if the writer has one.") String title,
    @Nullable @Description("Name of the meeting, such as 全县安全生产集中整治动员会.") String meeting,
    @Nullable @Description("Day of the meeting.") LocalDate date,
    @Nullable @Description("Who speaks.") Speaker speaker,
    @Nullable @Description("Who listens.") String audience,
    @NonNull @Description("Who attends, in protocol order.") List<@NonNull String> attendees,
    @Nullable @Description("Administrative level: 省 市 县 区 乡镇 街道 村社 局 单位.") String level,
    @Nullable @Description("Name of the place.") String area,
    @NonNull @Description("The items of the meeting in order, who does what (议程).")
        List<@NonNull String> agenda,
    @Nullable @Description("What came before in the agenda, as a finished clause.")
        String preceding,
    @Nullable @Description("The superior's document or meeting that is carried out.")
        String superior,
    @Nullable @Description("What the listeners shall do.") String intent,
    @Nullable @Description("Tone.") String tone,
    @NonNull @Description("The points to make, in order.") List<@NonNull KeyPoint> keyPoints,
    @NonNull @Description("The facts the draft may state; it states no others.")
        List<@NonNull Fact> facts,
    @NonNull @Description("Problems to be named, in the writer's words.")
        List<@NonNull String> problems,
    @NonNull @Description("What is to be praised, in the writer's words.")
        List<@NonNull String> achievements,
    @Nullable @Description("Something the speaker lived through.") String ownCase,
    @Nullable @Description("A shortcoming the speaker owns up to.") String ownFault,
    @NonNull @Description("Words that must stand in the speech to the letter (提法).")
        List<@NonNull String> requiredFormulations,
    @NonNull @Description("Words that must not stand in it.") List<@NonNull String> avoid,
    @Id @NonNull @Description("Ids of documents, passages or clips whose wording is preferred.")
        List<@NonNull String> preferredSources,
    @Id
        @NonNull
        @Description(
            "Ids of speeches whose manner is followed (仿写): length of sentences, form of headings,"
                + " how often the listeners are addressed; never their words or facts. At most 10.")
        List<@NonNull String> imitate,
    @NonNull @Description("Documents facts may be taken from, with their role.")
        List<@NonNull Material> materials,
    @Nullable @Description("Wanted length.") Length length) {

  static Brief of(SavedBrief saved) {
    io.wengao.composition.brief.Brief it = saved.brief();
    return new Brief(
        saved.id(),
        saved.version(),
        saved.createdAt(),
        it.genre(),
        it.theme(),
        it.title(),
        it.meeting(),
        it.date(),
        Speaker.of(it.speaker()),
        it.audience(),
        it.attendees(),
        it.level(),
        it.area(),
        it.agenda(),
        it.preceding(),
        it.superior(),
        it.intent(),
        it.tone(),
        it.keyPoints().stream().map(KeyPoint::of).toList(),
        it.facts().stream().map(Fact::of).toList(),
        it.problems(),
        it.achievements(),
        it.ownCase(),
        it.ownFault(),
        it.requiredFormulations(),
        it.avoid(),
        it.preferredSources(),
        it.imitate(),
        it.materials().stream().map(Material::of).toList(),
        Length.of(it.length()));
  }
}
