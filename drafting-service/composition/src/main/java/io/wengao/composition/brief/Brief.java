package io.wengao.composition.brief;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order for a speech. Lists are never null; an absent list is empty. Nothing is checked here,
 * see {@link BriefCheck}.
 *
 * @param genre id of a genre file, such as {@code mobilization}
 * @param theme id or label of a theme pack, or any theme in the writer's words (学校食堂)
 * @param title the title, if the writer has one
 * @param meeting name of the meeting, such as 全县安全生产集中整治动员会
 * @param audience who listens
 * @param level administrative level: 省 市 县 区 乡镇 街道 村社 局 单位
 * @param area name of the place, such as 霁川县
 * @param agenda the items of the meeting in order, who does what: 县应急管理局通报近期形势
 * @param preceding what came before in the agenda, as a finished clause
 * @param superior the superior's document or meeting that is carried out
 * @param intent what the listeners shall do
 * @param problems problems to be named, in the writer's words
 * @param achievements what is to be praised, in the writer's words
 * @param ownCase something the speaker lived through
 * @param ownFault a shortcoming the speaker owns up to
 * @param requiredFormulations words that must stand in the speech to the letter
 * @param avoid words that must not
 * @param preferredSources ids of documents, passages or clips whose wording is preferred
 * @param imitate ids of speeches whose manner is followed (仿写): how long sentences are, what
 *     headings look like, how often the listeners are addressed; never their words or facts. Left
 *     out of JSON when there are none: a request of a time before the field is still the same one
 */
public record Brief(
    String genre,
    String theme,
    @Nullable String title,
    @Nullable String meeting,
    @Nullable LocalDate date,
    @Nullable Speaker speaker,
    @Nullable String audience,
    List<String> attendees,
    @Nullable String level,
    @Nullable String area,
    List<String> agenda,
    @Nullable String preceding,
    @Nullable String superior,
    @Nullable String intent,
    @Nullable String tone,
    List<KeyPoint> keyPoints,
    List<Fact> facts,
    List<String> problems,
    List<String> achievements,
    @Nullable String ownCase,
    @Nullable String ownFault,
    List<String> requiredFormulations,
    List<String> avoid,
    List<String> preferredSources,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> imitate,
    List<Material> materials,
    @Nullable Length length) {

  public Brief {
    genre = orEmpty(genre);
    theme = orEmpty(theme);
    attendees = copy(attendees);
    agenda = copy(agenda);
    keyPoints = copy(keyPoints);
    facts = copy(facts);
    problems = copy(problems);
    achievements = copy(achievements);
    requiredFormulations = copy(requiredFormulations);
    avoid = copy(avoid);
    preferredSources = copy(preferredSources);
    imitate = copy(imitate);
    materials = copy(materials);
  }

  /**
   * Wanted length of the speech in 字, from characters or from minutes at 200 a minute; null when
   * the writer set none.
   */
  public @Nullable Integer wantedCharacters() {
    if (length == null) {
      return null;
    }
    Integer minutes = length.minutes();
    Integer characters = length.characters();
    return characters != null
        ? characters
        : minutes == null ? null : Integer.valueOf(minutes * Length.CHARACTERS_A_MINUTE);
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
