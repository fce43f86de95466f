package io.wengao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The office's lexicon is the one at the corpus; drafting reads it, and older entries of its own.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
class LexiconTest {
  private static final String TEXT = "由县审批局受理，请王立行镇长牵头，打造品牌。许怀远同志强调，“渠要清到底。”";

  @SuppressWarnings("NullAway.Init") // the resource sets it
  CorpusServer corpus;

  private final Api api = Api.ofNewOffice();

  @BeforeEach
  void corpusIsUp() {
    corpus.down(false);
  }

  @AfterEach
  void corpusForgets() {
    corpus.lexicon(List.of());
  }

  @Test
  void whatIsImportedAtTheCorpusIsReviewedBy() {
    corpus.lexicon(
        List.of(
            entry("ORGANISATION", "县行政审批服务局", List.of("县审批局"), null, null),
            entry("NAME_WITH_POST", "王立行", List.of(), "镇党委书记", null),
            entry("WORD_TO_AVOID", "打造", List.of(), null, "改用“建设”"),
            entry("PERSON_NOT_TO_QUOTE", "许怀远", List.of(), null, null)));

    List<String> rules = rules();

    assertThat(rules).contains("ORGANISATION_VARIANT", "NAME_POST", "OFFICE_WORD", "QUOTED_PERSON");
  }

  @Test
  void theEntriesAreReadAgainOnlyWhenTheirVersionIsAnother() {
    corpus.lexicon(List.of(entry("WORD_TO_AVOID", "打造", List.of(), null, null)));
    rules();
    int reads = corpus.lexiconReads();

    List<String> same = rules();
    int readsOfTheSame = corpus.lexiconReads();
    corpus.lexicon(List.of(entry("WORD_TO_AVOID", "受理", List.of(), null, null)));
    List<String> changed = words();

    assertThat(same).contains("OFFICE_WORD");
    assertThat(readsOfTheSame).isEqualTo(reads);
    assertThat(changed).containsExactly("受理");
    assertThat(corpus.lexiconReads()).isEqualTo(reads + 1);
  }

  @Test
  void theLastOneServesWhileTheCorpusIsDown() {
    corpus.lexicon(List.of(entry("WORD_TO_AVOID", "打造", List.of(), null, null)));
    rules();

    corpus.down(true);

    assertThat(rules()).contains("OFFICE_WORD").endsWith("LEXICON_UNAVAILABLE");
    assertThat(words()).containsExactly("打造");
  }

  @Test
  void aReviewWithoutAnyEditionSaysSoAndTakesTheEntriesSavedHere() {
    corpus.lexicon(List.of(entry("WORD_TO_AVOID", "打造", List.of(), null, null)));
    save("AVOID", "受理", "说清谁办");

    corpus.down(true);
    List<Map<String, Object>> without = findings();
    corpus.down(false);

    assertThat(without).filteredOn("rule", "OFFICE_WORD").extracting("quote").containsExactly("受理");
    assertThat(without.getLast())
        .containsEntry("rule", "LEXICON_UNAVAILABLE")
        .containsEntry("severity", "WARNING");
    assertThat(rules()).contains("OFFICE_WORD").doesNotContain("LEXICON_UNAVAILABLE");
  }

  @Test
  void whatTheCorpusKeepsIsNotDeletedHere() {
    corpus.lexicon(List.of(entry("WORD_TO_AVOID", "打造", List.of(), null, null)));

    List<String> messages =
        api.ok(
                "mutation($in: DeleteLexiconEntryInput!) { deleteLexiconEntry(input: $in) { errors { message } } }",
                Map.of("in", Map.of("id", "WORD_TO_AVOID-打造", "idempotencyKey", Api.key())))
            .getList("data.deleteLexiconEntry.errors.message");

    assertThat(messages).singleElement().asString().contains("importLexicon");
  }

  @Test
  void entriesSavedHereGoOnToCountButForTheSameWordTheCorpusDoes() {
    save("AVOID", "打造", "老规矩");
    save("AVOID", "抓手", "少用");
    corpus.lexicon(List.of(entry("WORD_TO_AVOID", "打造", List.of(), null, "改用“建设”")));

    List<Map<String, Object>> lexicon =
        api.ok("{ lexicon { id kind word note } }", Map.of()).getList("data.lexicon");

    assertThat(lexicon)
        .extracting(e -> e.get("word") + " " + e.get("note"))
        .containsExactly("打造 改用“建设”", "抓手 少用");
  }

  private List<String> rules() {
    return findings().stream().map(it -> String.valueOf(it.get("rule"))).toList();
  }

  private List<Map<String, Object>> findings() {
    return api.ok(
            "query($t: String!) { review(text: $t) { rule severity quote } }", Map.of("t", TEXT))
        .getList("data.review");
  }

  private List<String> words() {
    return api.ok("{ lexicon { word } }", Map.of()).getList("data.lexicon.word");
  }

  private void save(String kind, String word, String note) {
    api.mutate(
        "saveLexiconEntry",
        "SaveLexiconEntryInput",
        "entry { id }",
        Map.of("kind", kind, "word", word, "note", note, "idempotencyKey", Api.key()));
  }

  private static Map<String, Object> entry(
      String kind,
      String term,
      List<String> variants,
      @Nullable String post,
      @Nullable String note) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", kind + "-" + term);
    entry.put("kind", kind);
    entry.put("term", term);
    entry.put("variants", variants);
    entry.put("post", post);
    entry.put("note", note);
    return entry;
  }
}
