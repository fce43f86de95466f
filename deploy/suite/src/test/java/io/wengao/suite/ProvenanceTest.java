package io.wengao.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One query follows a draft to the sentences it stands on, and from there to the other drafts that
 * use them.
 */
@ExtendWith(House.Shared.class)
class ProvenanceTest {
  private static final String PARTS =
      """
      parts { span { start end } text origin { kind label
        ... on FromPassage { quotedText sourceTitle inPassage { start end } edits { inQuoted { start end } replacement }
          passage { id text sha256 speech { id title } usedIn { totalCount nodes { id title } } } } } }
      """;

  @Test
  void everyCharacterLiesInExactlyOnePart(House house) {
    JsonNode draft = sample(house);

    for (JsonNode sentence : sentences(draft)) {
      int at = 0;
      for (JsonNode part : sentence.path("parts")) {
        assertThat(part.at("/span/start").asInt()).as(sentence.path("text").asText()).isEqualTo(at);
        at = part.at("/span/end").asInt();
      }
      assertThat(at).isEqualTo(sentence.path("text").asText().length());
    }
  }

  @Test
  void everyQuotationStandsInItsSource(House house) {
    List<JsonNode> quotations = quotations(sample(house));

    assertThat(quotations).isNotEmpty();
    for (JsonNode quotation : quotations) {
      String source = quotation.at("/passage/text").asText();
      assertThat(
              source.substring(
                  quotation.at("/inPassage/start").asInt(), quotation.at("/inPassage/end").asInt()))
          .isEqualTo(quotation.path("quotedText").asText());
    }
  }

  @Test
  void aPassageNamesItsSpeechAndTheOtherDraftsThatUseIt(House house) {
    JsonNode first = sample(house);
    Drafting drafting = new Drafting(house.api());
    String second = drafting.write(Drafting.brief("mobilization", "安全生产"), "provenance-second");

    List<JsonNode> quotations = quotations(drafting.draft(first.path("id").asText(), fields()));

    for (JsonNode quotation : quotations) {
      assertThat(quotation.at("/passage/speech/title").asText())
          .isEqualTo(quotation.path("sourceTitle").asText());
      assertThat(quotation.at("/passage/usedIn/nodes").findValuesAsText("id"))
          .contains(first.path("id").asText());
    }
    List<JsonNode> others = quotations(drafting.draft(second, fields()));
    for (JsonNode quotation : others) {
      assertThat(quotation.at("/passage/usedIn/nodes").findValuesAsText("id")).contains(second);
    }
  }

  private static JsonNode sample(House house) {
    JsonNode drafts =
        house.api().data("{ drafts(first: 50) { nodes { id title } } }").at("/drafts/nodes");
    return new Drafting(house.api())
        .draft(drafts.path(drafts.size() - 1).path("id").asText(), fields());
  }

  private static String fields() {
    return "id title sections { heading headingParts { text } paragraphs { sentences { id text "
        + PARTS
        + " } } }";
  }

  private static List<JsonNode> sentences(JsonNode draft) {
    List<JsonNode> sentences = new ArrayList<>();
    draft
        .path("sections")
        .forEach(
            section ->
                section
                    .path("paragraphs")
                    .forEach(paragraph -> paragraph.path("sentences").forEach(sentences::add)));
    return sentences;
  }

  private static List<JsonNode> quotations(JsonNode draft) {
    List<JsonNode> origins = new ArrayList<>();
    sentences(draft)
        .forEach(
            sentence -> sentence.path("parts").forEach(part -> origins.add(part.path("origin"))));
    return origins.stream()
        .filter(origin -> origin.path("kind").asText().equals("PASSAGE"))
        .toList();
  }
}
