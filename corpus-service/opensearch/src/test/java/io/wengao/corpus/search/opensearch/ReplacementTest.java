package io.wengao.corpus.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.HitPage.Hit;
import io.wengao.corpus.search.SearchFilter;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.SearchText;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.contract.OfficeNames;
import io.wengao.corpus.search.contract.SpeechSketch;
import io.wengao.corpus.search.terms.Words;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** An index of a newer design takes the place of an older one; several processes see to one. */
@ExtendWith(ThreeNodes.class)
class ReplacementTest {
  private static final SpeechSketch ONE = SpeechSketch.of("a", "抓好安全生产。");
  private static final SpeechSketch OTHER = SpeechSketch.of("b", "压实安全生产责任。");

  private Office office = Office.LOCAL;
  private OpenSearchIndex older;
  private OpenSearchIndex newer;
  private OpenSearchIndex beside;

  @BeforeEach
  void open(ThreeNodes.Running nodes, TestInfo test) {
    office = new Office(OfficeNames.of(getClass(), test));
    OpenSearchSettings settings = nodes.settings("replacement");
    older = new OpenSearchIndex(settings, new IndexDesign(1, Words.VERSION, 1));
    newer = new OpenSearchIndex(settings, new IndexDesign(2, Words.VERSION, 1));
    beside = new OpenSearchIndex(settings, new IndexDesign(2, Words.VERSION, 1));
  }

  @AfterEach
  void close() {
    older.close();
    newer.close();
    beside.close();
  }

  @Test
  void theOldIndexAnswersUntilTheNewOneIsFull() {
    older.put(office, ONE.document());
    older.put(office, OTHER.document());

    assertThat(newer.revisions(office)).isEmpty();
    assertThat(found(newer)).containsExactlyInAnyOrder("a-0-0", "b-0-0");
    newer.put(office, ONE.document());
    assertThat(newer.revisions(office)).containsOnlyKeys("a");
    assertThat(found(newer)).containsExactlyInAnyOrder("a-0-0", "b-0-0");
    newer.put(office, OTHER.document());
    newer.complete(office);

    assertThat(newer.revisions(office)).containsOnlyKeys("a", "b");
    assertThat(found(newer)).containsExactlyInAnyOrder("a-0-0", "b-0-0");
    assertThat(found(older)).containsExactlyInAnyOrder("a-0-0", "b-0-0");
  }

  @Test
  void anIndexMarkedAsOutOfDateIsFilledAnewWhileItAnswers(ThreeNodes.Running nodes) {
    newer.put(office, ONE.document());
    nodes.markOutOfDate("replacement-" + office.id());

    assertThat(newer.revisions(office)).isEmpty();
    assertThat(found(beside)).containsExactly("a-0-0");
    newer.put(office, ONE.document());
    newer.complete(office);

    assertThat(newer.revisions(office)).containsOnlyKeys("a");
    assertThat(found(beside)).containsExactly("a-0-0");
  }

  @Test
  void whatIsImportedMeanwhileIsFoundAtOnce() {
    older.put(office, ONE.document());
    assertThat(newer.revisions(office)).isEmpty();

    newer.put(office, OTHER.document());

    assertThat(found(newer)).containsExactlyInAnyOrder("a-0-0", "b-0-0");
  }

  @Test
  void anOlderProcessReadsOnAndLeavesWritingToTheNewer() {
    newer.put(office, ONE.document());

    assertThat(found(newer)).containsExactly("a-0-0");
    assertThat(found(older)).containsExactly("a-0-0");
    assertThatThrownBy(() -> older.put(office, OTHER.document()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("newer than this process's 1");
    assertThat(newer.revisions(office)).containsOnlyKeys("a");
  }

  @Test
  void twoProcessesFindOneIndexAndSeeWhatTheOtherHolds() {
    newer.put(office, ONE.document());
    beside.put(office, OTHER.document());
    beside.put(office, ONE.document());

    assertThat(newer.revisions(office)).containsOnlyKeys("a", "b");
    assertThat(newer.state(office)).isEqualTo(beside.state(office));
    assertThat(found(newer)).containsExactlyInAnyOrder("a-0-0", "b-0-0");
  }

  @Test
  void anExchangeByAnotherProcessIsNoticed() {
    older.put(office, ONE.document());
    assertThat(newer.revisions(office)).isEmpty();
    assertThat(beside.revisions(office)).isEmpty();
    newer.put(office, ONE.document());
    newer.complete(office);

    beside.put(office, OTHER.document());

    assertThat(found(beside)).containsExactlyInAnyOrder("a-0-0", "b-0-0");
    assertThat(newer.revisions(office)).containsOnlyKeys("a", "b");
  }

  private List<String> found(OpenSearchIndex index) {
    SearchRequest request =
        new SearchRequest(
            SearchText.of("安全生产"),
            SearchUnit.PASSAGE,
            SearchRequest.Match.FAIR_PART,
            SearchFilter.ALL,
            10,
            null);
    return index.search(office, request).hits().stream().map(Hit::id).toList();
  }
}
