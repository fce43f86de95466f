package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL input. */
@Input("BriefInput")
@Description("The order for a speech (写作任务单).")
public record BriefInput(
    @Id @NonNull @Description("Id of the genre (文种), see `genres`.") String genre,
    @NonNull @Description("Theme: id or label of a known one, or any in the writer's words (学校食堂).")
        String theme,
    @Nullable @Description("The title, if the writer has one.") String title,
    @Nullable @Description("Name of the meeting, such as 全县安全生产集中整治动员会.") String meeting,
    @Nullable @Description("Day of the meeting.") LocalDate date,
    @Nullable @Description("Who speaks.") Speaker speaker,
    @Nullable @Description("Who listens.") String audience,
    @Nullable @Description("Who attends, in protocol order.") List<@NonNull String> attendees,
    @Nullable @Description("Administrative level: 省 市 县 区 乡镇 街道 村社 局 单位.") String level,
    @Nullable @Description("Name of the place.") String area,
    @Nullable @Description("The items of the meeting in order, who does what (议程).")
        List<@NonNull String> agenda,
    @Nullable @Description("What came before in the agenda, as a finished clause.")
        String preceding,
    @Nullable @Description("The superior's document or meeting that is carried out.")
        String superior,
    @Nullable @Description("What the listeners shall do.") String intent,
    @Nullable @Description("Tone.") String tone,
    @Nullable @Description("The points to make, in order.") List<@NonNull KeyPoint> keyPoints,
    @Nullable @Description("The facts the draft may state; it states no others.")
        List<@NonNull Fact> facts,
    @Nullable @Description("Problems to be named, in the writer's words.")
        List<@NonNull String> problems,
    @Nullable @Description("What is to be praised, in the writer's words.")
        List<@NonNull String> achievements,
    @Nullable @Description("Something the speaker lived through.") String ownCase,
    @Nullable @Description("A shortcoming the speaker owns up to.") String ownFault,
    @Nullable @Description("Words that must stand in the speech to the letter (提法).")
        List<@NonNull String> requiredFormulations,
    @Nullable @Description("Words that must not stand in it.") List<@NonNull String> avoid,
    @Id @Nullable @Description("Ids of documents, passages or clips whose wording is preferred.")
        List<@NonNull String> preferredSources,
    @Id
        @Nullable
        @Description(
            "Ids of speeches whose manner is followed (仿写): length of sentences, form of headings,"
                + " how often the listeners are addressed; never their words or facts. At most 10.")
        List<@NonNull String> imitate,
    @Nullable @Description("Documents facts may be taken from, with their role.")
        List<@NonNull Material> materials,
    @Nullable @Description("Wanted length.") Length length) {

  io.wengao.composition.brief.Brief model() {
    return new io.wengao.composition.brief.Brief(
        genre,
        theme,
        title,
        meeting,
        date,
        Speaker.model(speaker),
        audience,
        all(attendees, text -> text),
        level,
        area,
        all(agenda, text -> text),
        preceding,
        superior,
        intent,
        tone,
        all(keyPoints, KeyPoint::model),
        all(facts, Fact::model),
        all(problems, text -> text),
        all(achievements, text -> text),
        ownCase,
        ownFault,
        all(requiredFormulations, text -> text),
        all(avoid, text -> text),
        all(preferredSources, text -> text),
        all(imitate, text -> text),
        all(materials, Material::model),
        Length.model(length));
  }

  private static <T, R> List<R> all(@Nullable List<T> list, Function<T, R> change) {
    return list == null ? List.of() : list.stream().map(change).toList();
  }
}
