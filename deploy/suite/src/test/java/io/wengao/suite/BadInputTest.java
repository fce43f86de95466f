package io.wengao.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What bad input gets: the offender named with its reason, everything else done, the service alive.
 */
@ExtendWith(House.Shared.class)
class BadInputTest {
  private static final String GOOD =
      "在全市夜间停车治理座谈会上的发言\n各位同志：\n今天请大家来，只谈一件事，就是把老旧小区夜间停车的难处一条一条说清楚。\n一、先把底数摸清\n要逐个小区、逐条街巷数清车位，数清缺口。\n";

  @Test
  void eachRefusedFileIsNamedWithItsReasonAndTheOthersAreImported(House house) throws IOException {
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    files.put("空.txt", new byte[0]);
    files.put("乱码.txt", noise(4_000));
    files.put("压缩炸弹.docx", zipBomb());
    files.put(
        "涉密.txt",
        ("机密★1年\n关于某项工作的讲话\n同志们：\n" + "今天讲三点意见。".repeat(60)).getBytes(StandardCharsets.UTF_8));
    files.put("好稿.txt", GOOD.getBytes(StandardCharsets.UTF_8));
    files.put("过大.txt", large());

    JsonNode job = house.api().importFiles(files, "bad-input-files");

    TreeMap<String, String> outcomes = new TreeMap<>();
    job.path("files")
        .forEach(
            file ->
                outcomes.put(
                    file.path("fileName").asText(),
                    file.path("outcome").asText() + " " + file.path("reason").asText("")));
    assertThat(outcomes)
        .containsEntry("空.txt", "REFUSED EMPTY")
        .containsEntry("乱码.txt", "REFUSED BINARY")
        .containsEntry("涉密.txt", "REFUSED CLASSIFIED")
        .containsEntry("过大.txt", "REFUSED TOO_LARGE")
        .containsEntry("好稿.txt", "IMPORTED ");
    assertThat(outcomes.get("压缩炸弹.docx")).startsWith("REFUSED ");
    job.path("files")
        .forEach(
            file ->
                assertThat(
                        file.path("outcome").asText().equals("IMPORTED")
                            || !file.path("message").asText("").isEmpty())
                    .isTrue());
    assertThat(
            house
                .api()
                .data("{ corpusStatistics { documents } }")
                .at("/corpusStatistics/documents")
                .asInt())
        .isPositive();
  }

  @Test
  void anEmptyGenreIsNamedByItsField(House house) {
    JsonNode errors =
        new Drafting(house.api()).saveBrief(Drafting.brief("", "安全生产"), "bad-genre").path("errors");

    assertThat(errors.path(0).path("code").asText()).isEqualTo("BAD_USER_INPUT");
    assertThat(errors.path(0).path("path").asText()).endsWith("brief.genre");
  }

  @Test
  void contradictoryFactsAreNamedByTheirField(House house) {
    ObjectNode brief = Drafting.brief("mobilization", "安全生产");
    ((ArrayNode) brief.path("facts")).add(brief.path("facts").path(0).deepCopy());

    JsonNode errors = new Drafting(house.api()).saveBrief(brief, "bad-facts").path("errors");

    assertThat(errors.path(0).path("code").asText()).isEqualTo("BAD_USER_INPUT");
    assertThat(errors.path(0).path("path").asText()).contains("brief.facts[1]");
  }

  @Test
  void aQueryWithABadBriefIsABadUserInputWithItsField(House house) {
    ObjectNode variables = Api.JSON.createObjectNode();
    variables.set("brief", Drafting.brief("mobilization", ""));

    JsonNode error =
        house
            .api()
            .ask("query($brief: BriefInput!) { planOutline(brief: $brief) { title } }", variables)
            .path("errors")
            .path(0);

    assertThat(error.at("/extensions/code").asText()).isEqualTo("BAD_USER_INPUT");
    assertThat(error.toString()).contains("theme");
  }

  @Test
  void aBriefWithoutPointsStillGivesADraftWithGaps(House house) {
    ObjectNode brief = Drafting.brief("mobilization", "乡村振兴");
    brief.putArray("keyPoints");
    brief.putArray("facts");
    Drafting drafting = new Drafting(house.api());

    JsonNode draft =
        drafting.draft(
            drafting.write(brief, "no-points"), "text gaps { text question } findings { rule }");

    assertThat(draft.path("text").asText().length()).isGreaterThan(200);
    assertThat(draft.path("gaps").size() + draft.path("findings").size()).isPositive();
  }

  @Test
  void anUnknownThemeTakesNoOtherThemesSentencesAndSaysSo(House house) {
    ObjectNode brief = Drafting.brief("mobilization", "古籍修复");
    Drafting drafting = new Drafting(house.api());

    JsonNode draft =
        drafting.draft(
            drafting.write(brief, "unknown-theme"),
            "text findings { rule message } originShares { kind }");

    assertThat(draft.path("text").asText()).contains("古籍修复");
    assertThat(draft.at("/originShares").findValuesAsText("kind")).doesNotContain("PASSAGE");
    assertThat(draft.path("findings").findValuesAsText("message"))
        .anySatisfy(message -> assertThat(message).contains("古籍修复"));
  }

  private static byte[] noise(int size) {
    byte[] bytes = new byte[size];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private static byte[] large() {
    byte[] bytes = new byte[51 * 1024 * 1024];
    Arrays.fill(bytes, (byte) 'a');
    return bytes;
  }

  /** A few hundred kilobytes that unpack to 300 MB. */
  private static byte[] zipBomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] block = new byte[1024 * 1024];
      Arrays.fill(block, (byte) ' ');
      for (int i = 0; i < 300; i++) {
        zip.write(block);
      }
    }
    return bytes.toByteArray();
  }
}
