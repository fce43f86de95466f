package io.wengao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.wengao.corpus.CorpusClient.Upload;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Copies, quotations and formulations in speeches. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class WordingTest {
  private static final String ORIGINAL = "business-01-mobilization.txt";

  @Test
  void aCopyIsNamedInTheReportAndShownWithWhatIsShared() {
    CorpusClient corpus = new CorpusClient("wording-copies");
    corpus.importFiles("original", List.of(Upload.text("原稿.txt", Samples.starter(ORIGINAL))));
    String copy = Samples.starter(ORIGINAL).replace("栖川", "云渡").replace("，", ",").replace("6", "7");

    Map<String, Object> job = corpus.importFiles("copy", List.of(Upload.text("抄稿.txt", copy)));

    Map<String, Object> file = CorpusClient.files(job).getFirst();
    assertThat(file).containsEntry("outcome", "IMPORTED");
    assertThat(String.valueOf(file.get("message"))).contains("《在全市优化营商环境攻坚行动动员大会上的讲话》", "相似度");
    JsonPath answer =
        corpus.ask(
            "query($id: ID!) { job(id: $id) { files { similar { kind speech { title } } document { speeches { text similar {"
                + " kind similarity speech { text } sharedRuns { span { start end } otherSpan { start end } matched } } } } } } }",
            Map.of("id", String.valueOf(job.get("id"))));
    assertThat(answer.getList("data.job.files[0].similar.kind")).containsExactly("NEAR");
    String similar = "data.job.files[0].document.speeches[0].similar";
    assertThat(answer.getList(similar)).hasSize(1);
    assertThat(answer.getFloat(similar + "[0].similarity")).isGreaterThan(0.9f);
    String run = similar + "[0].sharedRuns[0].";
    String here =
        answer
            .getString("data.job.files[0].document.speeches[0].text")
            .substring(answer.getInt(run + "span.start"), answer.getInt(run + "span.end"));
    String there =
        answer
            .getString(similar + "[0].speech.text")
            .substring(
                answer.getInt(run + "otherSpan.start"), answer.getInt(run + "otherSpan.end"));
    assertThat(here.substring(0, 4)).isEqualTo(there.substring(0, 4));
  }

  @Test
  void aQuotationIsFoundNearOrNotFoundInTheOfficesOwnCorpus() {
    CorpusClient corpus = new CorpusClient("wording-quotations");
    corpus.importFiles("original", List.of(Upload.text("原稿.txt", Samples.starter(ORIGINAL))));

    JsonPath found = verify(corpus, "做不到的坚决不许诺, 许诺了的砸锅卖铁也要兑现");
    JsonPath near = verify(corpus, "做不到的绝不许诺，许诺了的砸锅卖铁也要兑现");
    JsonPath missing = verify(corpus, "人不负青山，青山定不负人");
    JsonPath elsewhere = verify(new CorpusClient("wording-others"), "做不到的坚决不许诺，许诺了的砸锅卖铁也要兑现");

    assertThat(found.getString("data.verifyQuotation.verdict")).isEqualTo("FOUND");
    assertThat(found.getString("data.verifyQuotation.places[0].text"))
        .isEqualTo("做不到的坚决不许诺，许诺了的砸锅卖铁也要兑现");
    assertThat(found.getString("data.verifyQuotation.places[0].speech.title")).contains("优化营商环境");
    assertThat(near.getString("data.verifyQuotation.verdict")).isEqualTo("NEAR");
    assertThat(near.getString("data.verifyQuotation.places[0].differences[0].wanted"))
        .isEqualTo("绝");
    assertThat(near.getString("data.verifyQuotation.places[0].differences[0].actual"))
        .isEqualTo("坚决");
    assertThat(missing.getString("data.verifyQuotation.verdict")).isEqualTo("NOT_FOUND");
    assertThat(elsewhere.getString("data.verifyQuotation.verdict")).isEqualTo("NOT_FOUND");
  }

  @Test
  void tooLittleToLookForIsRefused() {
    JsonPath answer =
        new CorpusClient("wording-quotations")
            .answer("{ verifyQuotation(text: \"“，”\") { verdict } }", Map.of());

    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
  }

  @Test
  void quotationsAndFormulationsOfASpeechHavePlaces() {
    CorpusClient corpus = new CorpusClient("wording-formulations");
    corpus.importFiles(
        "one",
        List.of(
            Upload.text(
                "讲话.txt",
                "在全县干部大会上的讲话\n（2014年5月6日）\n同志们：\n习近平总书记强调，“打铁还需自身硬”。我们要坚定“四个自信”，增强政治意识、大局意识、看齐意识。\n我就讲这些。")));

    JsonPath speech =
        corpus.ask(
            "{ speeches { nodes { text quotations { speaker words span { start end } } formulations { formulation { name members since }"
                + " span { start end } findings { rule } } } } }");

    String node = "data.speeches.nodes[0].";
    assertThat(speech.getString(node + "quotations[0].speaker")).isEqualTo("习近平总书记");
    assertThat(speech.getString(node + "quotations[0].words")).isEqualTo("打铁还需自身硬");
    assertThat(speech.getList(node + "formulations.formulation.name")).contains("四个自信");
    assertThat(speech.getList(node + "formulations.findings.flatten().rule"))
        .contains("formulation-too-early");
    assertThat(
            corpus
                .ask("{ formulations(text: \"看齐意识\") { name source } }")
                .getList("data.formulations.name"))
        .containsExactly("四个意识");
  }

  @Test
  void anOfficeImportsItsOwnLexicon() {
    CorpusClient corpus = new CorpusClient("wording-lexicon");
    String query = "{ officeLexicon { kind term post variants position } }";
    assertThat(corpus.ask(query).getList("data.officeLexicon")).isEmpty();

    JsonPath wrong = importLexicon(corpus, "kind,term\n姓名,顾承岳", false);
    JsonPath right =
        importLexicon(
            corpus, "kind,term,post,position\n姓名职务,顾承岳,市委书记,\n排名顺序,市委,,1\n排名顺序,市政府,,2", false);
    importLexicon(corpus, "kind,term,post,position\n姓名职务,顾承岳,省委常委、市委书记,", false);

    assertThat(wrong.getString("data.importLexicon.errors[0].message")).startsWith("line 2, kind");
    assertThat(right.getInt("data.importLexicon.imported")).isEqualTo(3);
    assertThat(corpus.ask(query).getList("data.officeLexicon.term"))
        .containsExactly("顾承岳", "市委", "市政府");
    assertThat(corpus.ask(query).getString("data.officeLexicon[0].post")).isEqualTo("省委常委、市委书记");
    importLexicon(corpus, "[]", true);
    assertThat(corpus.ask(query).getList("data.officeLexicon")).isEmpty();
  }

  @Test
  void theLexiconHasAnotherVersionAfterEachChangeOnly() {
    CorpusClient corpus = new CorpusClient("wording-lexicon-version");
    String query = "{ officeLexiconVersion }";
    String empty = corpus.ask(query).getString("data.officeLexiconVersion");

    importLexicon(corpus, "kind,term,variants,note\n机构名称,县行政审批服务局,县审批局,\n不用的词,打造,,改用建设", false);
    String two = corpus.ask(query).getString("data.officeLexiconVersion");
    String again = corpus.ask(query).getString("data.officeLexiconVersion");
    importLexicon(corpus, "[]", true);

    assertThat(two).isNotEqualTo(empty).isEqualTo(again);
    assertThat(corpus.ask(query).getString("data.officeLexiconVersion")).isEqualTo(empty);
  }

  private static JsonPath importLexicon(CorpusClient corpus, String text, boolean replaceAll) {
    return corpus.ask(
        "mutation($in: ImportLexiconInput!) { importLexicon(input: $in) { imported errors { code message path } } }",
        Map.of("in", Map.of("text", text, "replaceAll", replaceAll)));
  }

  private static JsonPath verify(CorpusClient corpus, String text) {
    return corpus.ask(
        "query($t: String!) { verifyQuotation(text: $t) { verdict places { text similarity span { start end } speech { title }"
            + " differences { wanted actual wantedSpan { start end } actualSpan { start end } } } } }",
        Map.of("t", text));
  }
}
