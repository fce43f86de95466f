package io.wengao.corpus.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.HitPage;
import io.wengao.corpus.search.HitPage.Hit;
import io.wengao.corpus.search.IndexedDocument;
import io.wengao.corpus.search.SearchFilter;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.SearchText;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.contract.SpeechSketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private static SearchRequest passages(String typed) {
    return new SearchRequest(
        SearchText.of(typed),
        SearchUnit.PASSAGE,
        SearchRequest.Match.FAIR_PART,
        SearchFilter.ALL,
        10,
        null);
  }

  private static IndexedDocument document(String id, String text) {
    return SpeechSketch.of(id, text).document();
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
