package io.wengao.corpus.search.opensearch;

import io.wengao.corpus.search.SearchIndex;
import io.wengao.corpus.search.contract.RetrievalContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ThreeNodes.class)
class OpenSearchRetrievalContractTest extends RetrievalContract {
  private final OpenSearchSettings settings;

  OpenSearchRetrievalContractTest(ThreeNodes.Running nodes) {
    settings = nodes.settings("retrieval");
  }

  @Override
  protected SearchIndex open() {
    return new OpenSearchIndex(settings);
  }
}
