package io.wengao.corpus.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.Facets;
import io.wengao.corpus.search.HitPage;
import io.wengao.corpus.search.HitPage.Hit;
import io.wengao.corpus.search.IndexedDocument;
import io.wengao.corpus.search.IndexedDocument.IndexedHeading;
import io.wengao.corpus.search.IndexedDocument.IndexedPassage;
import io.wengao.corpus.search.IndexedDocument.IndexedSpeech;
import io.wengao.corpus.search.IndexedDocument.Traits;
import io.wengao.corpus.search.Piece;
import io.wengao.corpus.search.SearchFilter;
import io.wengao.corpus.search.SearchFilter.HeadingForm;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.SearchText;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.text.classification.Labelled;
import io.wengao.text.span.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuceneSearchIndexTest {
  private static final Office OFFICE = Office.LOCAL;

  @TempDir Path folder;

  @Test
  void scoresDoNotDependOnTheOrderOrOnWhatWasDeleted() {
    try (LuceneSearchIndex one = new LuceneSearchIndex(folder.resolve("one"));
        LuceneSearchIndex two = new LuceneSearchIndex(folder.resolve("two"))) {
      Stream.of("a", "b", "c").forEach(id -> one.put(OFFICE, document(id, "安全生产责任" + id)));
      Stream.of("x", "c", "b", "y", "a")
          .forEach(id -> two.put(OFFICE, document(id, "安全生产责任" + id)));
      two.remove(OFFICE, List.of("x", "y"));

      HitPage found = two.search(OFFICE, passages("安全生产"));

      assertThat(found).isEqualTo(one.search(OFFICE, passages("安全生产")));
      assertThat(found.hits()).extracting(Hit::id).containsExactly("a-0-0", "b-0-0", "c-0-0");
      assertThat(two.state(OFFICE)).isEqualTo(one.state(OFFICE));
    }
  }

  @Test
  void whatWasFlushedIsThereAfterARestart() {
    try (LuceneSearchIndex before = new LuceneSearchIndex(folder)) {
      before.put(OFFICE, document("a", "优化营商环境"));
    }

    try (LuceneSearchIndex after = new LuceneSearchIndex(folder)) {
      assertThat(after.revisions(OFFICE)).containsOnlyKeys("a");
      assertThat(after.search(OFFICE, passages("营商环境")).total()).isEqualTo(1);
    }
  }

  @Test
  void aDamagedFolderBeginsAnew() throws IOException {
    try (LuceneSearchIndex before = new LuceneSearchIndex(folder)) {
      before.put(OFFICE, document("a", "优化营商环境"));
    }
    damage(folder.resolve(OFFICE.id()));

    try (LuceneSearchIndex after = new LuceneSearchIndex(folder)) {
      assertThat(after.revisions(OFFICE)).isEmpty();
      after.put(OFFICE, document("a", "优化营商环境"));
      assertThat(after.search(OFFICE, passages("营商环境")).total()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'\"优化营商环境\"', a-0-0",
    "'\"2024年\"', b-0-0",
    "'\"环境优化\"', ''",
    "'营商*', a-0-0",
    "'gd*', b-0-0",
    "'2024*', b-0-0",
    "'商环*', a-0-0",
    "'经济增*', b-0-0"
  })
  void phrasesAndBeginningsStandInEveryHit(String typed, String ids) {
    try (LuceneSearchIndex index = new LuceneSearchIndex(folder)) {
      index.put(OFFICE, document("a", "要持续优化营商环境。"));
      index.put(OFFICE, document("b", "2024年政府工作要让环境、GDP和经济增长都好，优化服务。"));

      HitPage found = index.search(OFFICE, passages(typed));

      assertThat(String.join(",", found.hits().stream().map(Hit::id).toList())).isEqualTo(ids);
    }
  }

  @Test
  void sentencesAndHeadingsAreFoundByThemselves() {
    try (LuceneSearchIndex index = new LuceneSearchIndex(folder)) {
      index.put(OFFICE, document("a", "抓好安全生产。要优化营商环境。"));
      SearchFilter built = SearchFilter.ALL.of(null, new HeadingForm(3, 4, true));

      HitPage sentences =
          index.search(OFFICE, search(SearchUnit.SENTENCE, "营商环境", SearchFilter.ALL));
      HitPage headings = index.search(OFFICE, search(SearchUnit.HEADING, "安全", built));
      HitPage longer =
          index.search(
              OFFICE,
              search(
                  SearchUnit.HEADING,
                  "安全",
                  SearchFilter.ALL.of(null, new HeadingForm(5, null, null))));

      assertThat(sentences.hits()).extracting(Hit::id).containsExactly("a-0-0@7-15");
      assertThat(headings.hits()).extracting(Hit::id).containsExactly("a-0-0@0-4");
      assertThat(longer.total()).isZero();
    }
  }

  @Test
  void facetsCountWhatIsFoundAndNothingElse() {
    try (LuceneSearchIndex index = new LuceneSearchIndex(folder)) {
      Stream.of("a", "b").forEach(id -> index.put(OFFICE, document(id, "安全生产" + id)));
      index.put(OFFICE, document("c", "优化营商环境"));
      index.put(new Office("other"), document("d", "安全生产"));

      Facets facets = index.facets(OFFICE, passages("安全生产"), List.of());

      assertThat(facets.kinds()).containsExactly(new Facets.Count("speech", "讲话", 2));
      assertThat(facets.years()).containsExactly(new Facets.Count("2024", "2024", 2));
      assertThat(facets.moves()).containsExactly(new Facets.Count("deployment", "部署", 2));
      assertThat(index.facets(OFFICE, passages("安全生产"), List.of("a-0-0")).kinds())
          .containsExactly(new Facets.Count("speech", "讲话", 1));
    }
  }

  @Test
  void highlightsJoinWhatTouches() {
    try (LuceneSearchIndex index = new LuceneSearchIndex(folder)) {
      String text = "要持续优化营商环境，把营商环境抓实。";

      assertThat(index.highlights("营商环境", text))
          .extracting(span -> span.of(text))
          .containsExactly("营商环境", "营商环境");
    }
  }

  private static SearchRequest passages(String text) {
    return search(SearchUnit.PASSAGE, text, SearchFilter.ALL);
  }

  private static SearchRequest search(SearchUnit unit, String typed, SearchFilter filter) {
    return new SearchRequest(
        SearchText.of(typed), unit, SearchRequest.Match.FAIR_PART, filter, 10, null);
  }

  private static IndexedDocument document(String id, String text) {
    Labelled move = new Labelled("deployment", "部署");
    IndexedPassage passage = new IndexedPassage(id + "-0-0", text, "BODY", move, true, false);
    Piece place = new Piece(id + "-0-0", new Span(0, 4));
    IndexedHeading heading = new IndexedHeading(place, text.substring(0, 4), true);
    Traits traits = new Traits(new Labelled("speech", "讲话"), null, null, List.of(), "SAMPLE");
    return new IndexedDocument(
        id,
        1,
        List.of(
            new IndexedSpeech(
                id + "-0", "讲话", text, traits, 2024, true, List.of(passage), List.of(heading))));
  }

  private static void damage(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".cfs")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
      }
    }
  }
}
