package io.wengao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.wengao.corpus.CorpusClient.Upload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a writer keeps for later. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ClipTest {
  private static final String CLIP =
      "id text note tags keptAt passageId span { start end } passage { id text } speech { title }";

  @Test
  void aWriterKeepsListsAndRemovesWordsOfHerOwn() {
    CorpusClient lin = writer("clip-own", "lin");
    String passage = passage(lin, "动真格");
    String first =
        kept(lin, Map.of("passageId", passage, "start", 0, "end", 4, "tags", List.of("开头")));
    String second =
        kept(lin, Map.of("passageId", passage, "note", " 语气好 ", "tags", List.of("开头", "语气")));

    JsonPath all = list(lin, null);
    JsonPath tagged = list(lin, "语气");
    JsonPath others = list(new CorpusClient("clip-own", "zhou"), null);

    assertThat(all.getList("data.clips.nodes.id")).containsExactly(second, first);
    assertThat(all.getInt("data.clips.totalCount")).isEqualTo(2);
    assertThat(all.getString("data.clips.nodes[1].text")).isEqualTo("要动真格");
    assertThat(all.getString("data.clips.nodes[0].text"))
        .isEqualTo(all.getString("data.clips.nodes[0].passage.text"));
    assertThat(all.getString("data.clips.nodes[0].note")).isEqualTo("语气好");
    assertThat(all.getString("data.clips.nodes[0].speech.title")).contains("安全生产");
    assertThat(tagged.getList("data.clips.nodes.id")).containsExactly(second);
    assertThat(others.getList("data.clips.nodes")).isEmpty();
    assertThat(remove(new CorpusClient("clip-own", "zhou"), first))
        .isEqualTo("NOT_FOUND input.clipId");
    assertThat(remove(lin, first)).isEqualTo(first);
    assertThat(list(lin, null).getList("data.clips.nodes.id")).containsExactly(second);
  }

  @Test
  void keepingTheSameWordsAgainChangesNoteAndTagsOnly() {
    CorpusClient lin = writer("clip-again", "lin");
    String passage = passage(lin, "动真格");
    String first = kept(lin, Map.of("passageId", passage, "note", "一"));
    JsonPath before = list(lin, null);

    String again = kept(lin, Map.of("passageId", passage, "note", "二", "tags", List.of("改过")));

    JsonPath after = list(lin, null);
    assertThat(again).isEqualTo(first);
    assertThat(after.getList("data.clips.nodes.note")).containsExactly("二");
    assertThat(after.getString("data.clips.nodes[0].keptAt"))
        .isEqualTo(before.getString("data.clips.nodes[0].keptAt"));
  }

  @Test
  void pagesFollowEachOther() {
    CorpusClient lin = writer("clip-pages", "lin");
    String passage = passage(lin, "动真格");
    for (int end = 1; end <= 5; end++) {
      kept(lin, Map.of("passageId", passage, "start", 0, "end", end));
    }
    String page =
        "query($after: String) { clips(first: 2, after: $after) { nodes { span { end } } pageInfo { hasNextPage endCursor } } }";

    JsonPath first = lin.ask(page);
    JsonPath second =
        lin.ask(page, Map.of("after", first.getString("data.clips.pageInfo.endCursor")));
    JsonPath last =
        lin.ask(page, Map.of("after", second.getString("data.clips.pageInfo.endCursor")));

    assertThat(first.getList("data.clips.nodes.span.end")).containsExactly(5, 4);
    assertThat(second.getList("data.clips.nodes.span.end")).containsExactly(3, 2);
    assertThat(last.getList("data.clips.nodes.span.end")).containsExactly(1);
    assertThat(last.getBoolean("data.clips.pageInfo.hasNextPage")).isFalse();
  }

  @Test
  void aClipOutlivesItsDocument() {
    CorpusClient lin = writer("clip-outlives", "lin");
    kept(lin, Map.of("passageId", passage(lin, "动真格")));
    String document =
        lin.ask("{ speeches { nodes { document { id } } } }")
            .getString("data.speeches.nodes[0].document.id");

    lin.ask(
        "mutation($id: ID!) { deleteDocument(input: {documentId: $id}) { documentId } }",
        Map.of("id", document));

    JsonPath after = list(lin, null);
    assertThat(after.getString("data.clips.nodes[0].text")).contains("动真格");
    assertThat(after.getString("data.clips.nodes[0].passage")).isNull();
    assertThat(after.getString("data.clips.nodes[0].speech")).isNull();
  }

  @Test
  void whatCannotBeKeptIsSaidWithItsPlace() {
    CorpusClient lin = writer("clip-wrong", "lin");
    String passage = passage(lin, "动真格");

    assertThat(errors(lin, Map.of("passageId", "nothing-0-0")))
        .containsExactly("NOT_FOUND input.passageId");
    assertThat(errors(lin, Map.of("passageId", passage, "start", 0, "end", 9999)))
        .containsExactly("BAD_USER_INPUT input.end");
    assertThat(errors(lin, Map.of("passageId", passage, "start", 3)))
        .containsExactly("BAD_USER_INPUT input.start");
    assertThat(errors(lin, Map.of("passageId", passage, "tags", List.of(" "))))
        .containsExactly("BAD_USER_INPUT input.tags");
  }

  @Test
  void aClipIsAPreferredSource() {
    CorpusClient lin = writer("clip-source", "lin");
    lin.mined();
    String clip = kept(lin, Map.of("passageId", passage(lin, "预案")));

    JsonPath answer =
        lin.ask(
            "query($r: [PassageCandidateRequest!]!) { passageCandidates(requests: $r) { candidates { text preferred } } }",
            Map.of(
                "r",
                List.of(
                    Map.of(
                        "key",
                        "a",
                        "unit",
                        "VERB_OBJECT",
                        "theme",
                        "work-safety",
                        "preferSourceIds",
                        List.of(clip)))));

    assertThat(answer.getList("data.passageCandidates[0].candidates.text"))
        .containsExactly("完善应急救援预案", "排查重大安全隐患");
    assertThat(answer.getList("data.passageCandidates[0].candidates.preferred"))
        .containsExactly(true, false);
  }

  private static CorpusClient writer(String office, String person) {
    CorpusClient writer = new CorpusClient(office, person);
    writer.importFiles(
        "one",
        List.of(
            Upload.text("讲话.txt", "在全县安全生产工作会议上的讲话\n同志们：\n要动真格，排查重大安全隐患。\n要完善应急救援预案。\n我就讲这些。\n")));
    return writer;
  }

  private static String passage(CorpusClient writer, String words) {
    return writer
        .ask("{ speeches { nodes { paragraphs { id text } } } }")
        .getString(
            "data.speeches.nodes[0].paragraphs.find { it.text.contains('" + words + "') }.id");
  }

  private static String kept(CorpusClient writer, Map<String, ?> input) {
    JsonPath answer = keep(writer, input);
    assertThat(answer.getList("data.keepClip.errors")).isEmpty();
    return answer.getString("data.keepClip.clip.id");
  }

  private static List<String> errors(CorpusClient writer, Map<String, ?> input) {
    List<Map<String, Object>> errors = keep(writer, input).getList("data.keepClip.errors");
    return errors.stream().map(it -> it.get("code") + " " + it.get("path")).toList();
  }

  private static JsonPath keep(CorpusClient writer, Map<String, ?> input) {
    return writer.ask(
        "mutation($in: KeepClipInput!) { keepClip(input: $in) { clip { id } errors { code path message } } }",
        Map.of("in", input));
  }

  private static String remove(CorpusClient writer, String id) {
    JsonPath answer =
        writer.ask(
            "mutation($id: ID!) { removeClip(input: {clipId: $id}) { clipId errors { code path } } }",
            Map.of("id", id));
    List<Map<String, Object>> errors = answer.getList("data.removeClip.errors");
    return errors.isEmpty()
        ? answer.getString("data.removeClip.clipId")
        : errors.getFirst().get("code") + " " + errors.getFirst().get("path");
  }

  private static JsonPath list(CorpusClient writer, @Nullable String tag) {
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("tag", tag);
    return writer.ask(
        "query($tag: String) { clips(tag: $tag) { totalCount nodes { " + CLIP + " } } }",
        variables);
  }
}
