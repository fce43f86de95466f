package io.wengao.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A draft goes round the office: changed in LibreOffice by two hands, and back. */
@ExtendWith(House.Shared.class)
class OfficeRoundTest {
  private static final String IMPORT =
      "mutation($input: ImportReviewedDraftInput!) { importReviewedDraft(input: $input) { imported { suggestionCount unplaced { author text reason } } errors { code message path } } }";
  private static final String DECIDE =
      "mutation($input: DecideSuggestionsInput!) { decideSuggestions(input: $input) { draft { revision } errors { code message path } } }";
  private static final String EDIT =
      "mutation($input: ApplyDraftEditsInput!) { applyDraftEdits(input: $input) { draft { revision } errors { code message path } } }";
  private static final String PARAGRAPHS =
      "title sections { heading paragraphs { id version text sentences { id text parts { text origin { kind label } } } } }";
  private static final String FIRST = "李四";
  private static final String SECOND = "王五";

  @TempDir private Path temporary;
  private Writer writer;
  private Drafting drafting;
  private String draft = "";
  private List<String> texts = List.of();

  @BeforeEach
  void aDraft(House house) throws Exception {
    writer = Writer.in(temporary);
    drafting = new Drafting(house.api());
    ObjectNode brief = Drafting.brief("mobilization", "安全生产");
    brief.withArray("keyPoints").addObject().put("text", "全面排查重大隐患");
    brief.withArray("keyPoints").addObject().put("text", "练实应急预案");
    brief.putObject("length").put("characters", 3000);
    draft = drafting.write(brief, "office-" + temporary);
    texts = paragraphs().values().stream().map(it -> it.path("text").asText()).toList();
  }

  @Test
  void changesOfTwoHandsComeBackAndTakenOneByOneGiveWhatLibreOfficeShows() throws Exception {
    byte[] sent = export("DOCX");
    List<String> before = writer.rejected(sent);
    byte[] returned = changedByTwo(sent);
    SequencedMap<String, JsonNode> untouched = paragraphs();

    JsonNode imported = send(returned);

    assertThat(imported.path("errors")).as(imported.toPrettyString()).isEmpty();
    assertThat(imported.at("/imported/unplaced")).as(imported.toPrettyString()).isEmpty();
    assertThat(paragraphs()).isEqualTo(untouched);
    for (JsonNode suggestion : suggestions()) {
      decide(suggestion.path("id").asText(), true);
    }
    assertThat(writer.accepted(export("DOCX"))).isEqualTo(writer.accepted(returned));
    assertThat(writer.rejected(returned)).isEqualTo(before);
    assertThat(writer.rejected(sent)).isEqualTo(before);
  }

  @Test
  void whatOneHandDidIsTakenAndWhatTheOtherDidRefused() throws Exception {
    byte[] sent = export("DOCX");
    byte[] once = changedByFirst(sent);
    List<String> wanted = writer.accepted(once);
    SequencedMap<String, JsonNode> before = paragraphs();

    send(
        writer.changed(
            once, SECOND, List.of("strike-paragraph\t" + words(3, 5), "join\t" + words(5, 3))));

    assertThat(suggestions().stream().filter(it -> it.path("author").asText().equals(SECOND)))
        .hasSize(2);
    for (JsonNode suggestion : suggestions()) {
      decide(suggestion.path("id").asText(), suggestion.path("author").asText().equals(FIRST));
    }
    assertThat(writer.accepted(export("DOCX"))).isEqualTo(wanted);
    SequencedMap<String, JsonNode> after = paragraphs();
    before.values().stream()
        .skip(3)
        .forEach(it -> assertThat(after.get(it.path("id").asText())).isEqualTo(it));
    assertThat(after.keySet()).containsAll(before.keySet()).hasSize(before.size() + 1);
  }

  @Test
  void aRedlineOfTwoRevisionsIsWhatLibreOfficeCounts() throws Exception {
    List<String> first = writer.accepted(export("DOCX"));
    List<String> ids = List.copyOf(paragraphs().keySet());
    edit(ids.get(1), "各位同事，" + texts.get(1), FIRST);
    edit(ids.get(2), texts.get(2).substring(0, 9) + texts.get(2).substring(13), SECOND);

    byte[] redline =
        drafting.export(
            Drafting.object()
                .put("draftId", draft)
                .put("format", "TRACKED_CHANGES_DOCX")
                .put("sinceRevision", 1),
            "redline-" + draft);

    assertThat(writer.redlines(redline))
        .containsExactly(
            new Writer.Redline("Insert", FIRST, "各位同事，"),
            new Writer.Redline("Delete", SECOND, texts.get(2).substring(9, 13)));
    assertThat(writer.rejected(redline)).isEqualTo(first);
    assertThat(writer.accepted(redline)).isEqualTo(writer.accepted(export("DOCX")));
  }

  /** Paragraphs: the opening, two of the first section, one of each other, two of the closing. */
  private byte[] changedByTwo(byte[] sent) throws Exception {
    return writer.changed(changedByFirst(sent), SECOND, secondOrders());
  }

  private byte[] changedByFirst(byte[] sent) throws Exception {
    return writer.changed(
        sent,
        FIRST,
        List.of(
            "insert\t" + words(0, 60) + "\t，心里要有数",
            "replace\t" + words(1, 6) + "\t换上这几个字",
            "bold\t" + words(2, 20),
            "strike\t" + words(2, 4),
            "paragraph\t" + words(2, 30) + "\t李四新添的一段话。"));
  }

  private List<String> secondOrders() {
    return List.of(
        "replace\t这几个\t那几个",
        "insert\t" + words(1, 30) + "\t、一项一项对账",
        "strike-paragraph\t" + words(3, 5),
        "split\t" + words(4, 12),
        "move-down\t" + words(5, 3));
  }

  /** Some words of a paragraph that stand nowhere else. */
  private String words(int paragraph, int from) {
    String text = texts.get(paragraph);
    String whole = String.join("\n", texts);
    int end = from + 4;
    while (whole.indexOf(text.substring(from, end))
        != whole.lastIndexOf(text.substring(from, end))) {
      end++;
    }
    return text.substring(from, end);
  }

  private JsonNode send(byte[] file) {
    ObjectNode input =
        Drafting.object()
            .put("draftId", draft)
            .put("fileName", "返回稿.docx")
            .put("content", Base64.getEncoder().encodeToString(file))
            .put("idempotencyKey", "import-" + draft);
    return drafting.api().mutate(IMPORT, "importReviewedDraft", input);
  }

  private void decide(String suggestion, boolean taken) {
    ObjectNode input =
        Drafting.object()
            .put("draftId", draft)
            .put("taken", taken)
            .put("idempotencyKey", "decide-" + suggestion);
    input.putArray("suggestionIds").add(suggestion);
    JsonNode answer = drafting.api().mutate(DECIDE, "decideSuggestions", input);
    assertThat(answer.path("errors")).as(answer.toPrettyString()).isEmpty();
  }

  private void edit(String paragraph, String text, String author) {
    ObjectNode input =
        Drafting.object()
            .put("draftId", draft)
            .put("baseRevision", 1)
            .put("author", author)
            .put("idempotencyKey", "edit-" + draft + paragraph);
    input
        .putArray("edits")
        .addObject()
        .put("paragraphId", paragraph)
        .put("baseVersion", 1)
        .put("text", text);
    JsonNode answer = drafting.api().mutate(EDIT, "applyDraftEdits", input);
    assertThat(answer.path("errors")).as(answer.toPrettyString()).isEmpty();
  }

  private List<JsonNode> suggestions() {
    List<JsonNode> all = new ArrayList<>();
    drafting
        .draft(draft, "suggestions { id kind state author struckText typedText place { kind id } }")
        .path("suggestions")
        .forEach(all::add);
    return all;
  }

  private SequencedMap<String, JsonNode> paragraphs() {
    SequencedMap<String, JsonNode> all = new LinkedHashMap<>();
    for (JsonNode section : drafting.draft(draft, PARAGRAPHS).path("sections")) {
      section.path("paragraphs").forEach(it -> all.put(it.path("id").asText(), it));
    }
    return all;
  }

  private byte[] export(String format) {
    return drafting.export(
        Drafting.object().put("draftId", draft).put("format", format),
        "export-" + draft + "-" + drafting.draft(draft, "revision").path("revision").asInt());
  }
}
