package io.wengao.corpus.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.HitPage;
import io.wengao.corpus.search.SearchFilter;
import io.wengao.corpus.search.SearchRequest;
import io.wengao.corpus.search.SearchText;
import io.wengao.corpus.search.SearchUnavailable;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.contract.SpeechSketch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A node leaves while others search and import. */
@ExtendWith(ThreeNodes.class)
class NodeLossTest {
  private static final Office OFFICE = Office.LOCAL;
  private static final int SEARCHERS = 3;
  private static final int BEFORE = 30;
  private static final int AFTER = 60;

  @Test
  void withTheManagingOneOfThreeNodesLostNoSearchFailsAndNoDocumentIsLost(ThreeNodes.Running nodes)
      throws Exception {
    loses(nodes.manager(), nodes, "managing");
  }

  @Test
  void withAnotherOneOfThreeNodesLostNoSearchFailsAndNoDocumentIsLost(ThreeNodes.Running nodes)
      throws Exception {
    loses((nodes.manager() + 1) % ThreeNodes.NODES, nodes, "other");
  }

  private static void loses(int lost, ThreeNodes.Running nodes, String prefix) throws Exception {
    try (OpenSearchIndex index = new OpenSearchIndex(nodes.settings(prefix));
        ExecutorService searchers = Executors.newFixedThreadPool(SEARCHERS)) {
      put(index, 0, BEFORE);
      nodes.waitForCopies(prefix + "-local");
      AtomicBoolean stopping = new AtomicBoolean();
      CountDownLatch searching = new CountDownLatch(SEARCHERS);
      List<Future<Integer>> searches = new ArrayList<>();
      for (int i = 0; i < SEARCHERS; i++) {
        searches.add(searchers.submit(() -> searchUntil(stopping, searching, index)));
      }
      assertThat(searching.await(30, TimeUnit.SECONDS)).isTrue();

      nodes.closeNode(lost);
      put(index, BEFORE, AFTER);
      nodes.startNode(lost);
      nodes.waitForCopies(prefix + "-local");
      stopping.set(true);

      for (Future<Integer> one : searches) {
        assertThat(one.get()).isPositive();
      }
      assertThat(search(index).total()).isEqualTo(AFTER);
      assertThat(index.revisions(OFFICE)).hasSize(AFTER);
    }
  }

  @Test
  void aLostAddressIsNamedAndUsedAgainWhenItIsBack(ThreeNodes.Running nodes) throws Exception {
    int only = 1;
    try (OpenSearchIndex index = new OpenSearchIndex(nodes.settings("alone", only))) {
      put(index, 0, 1);
      nodes.waitForCopies("alone-local");
      nodes.closeNode(only);
      assertThatThrownBy(() -> search(index))
          .isInstanceOf(SearchUnavailable.class)
          .hasMessageContaining(nodes.settings("alone", only).addresses().getFirst().toString());

      nodes.startNode(only);
      nodes.waitForCopies("alone-local");

      assertThat(search(index).total()).isEqualTo(1);
    }
  }

  /** How many searches were answered; each in full. */
  private static int searchUntil(
      AtomicBoolean stopping, CountDownLatch searching, OpenSearchIndex index) {
    int answered = 0;
    while (!stopping.get()) {
      assertThat(search(index).total()).isBetween((long) BEFORE, (long) AFTER);
      answered++;
      if (answered == 1) {
        searching.countDown();
      }
    }
    return answered;
  }

  private static void put(OpenSearchIndex index, int from, int to) {
    for (int i = from; i < to; i++) {
      index.put(OFFICE, SpeechSketch.of("d" + i, "抓好安全生产，压实责任" + i).document());
    }
  }

  private static HitPage search(OpenSearchIndex index) {
    return index.search(
        OFFICE,
        new SearchRequest(
            SearchText.of("安全生产"),
            SearchUnit.PASSAGE,
            SearchRequest.Match.FAIR_PART,
            SearchFilter.ALL,
            10,
            null));
  }
}
