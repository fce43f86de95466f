package io.wengao.corpus.search.opensearch;

import io.wengao.corpus.search.SearchIndex;
import io.wengao.corpus.search.contract.SearchIndexContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ThreeNodes.class)
class OpenSearchSearchContractTest extends SearchIndexContract {
  private final OpenSearchSettings settings;

  OpenSearchSearchContractTest(ThreeNodes.Running nodes) {
    settings = nodes.settings("search");
  }

  @Override
  protected SearchIndex open() {
    return new OpenSearchIndex(settings);
  }
}
