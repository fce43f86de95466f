package io.wengao.corpus.search.opensearch;

import io.wengao.corpus.search.SearchIndex;
import io.wengao.corpus.search.contract.IndexChangesContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ThreeNodes.class)
class OpenSearchChangesContractTest extends IndexChangesContract {
  private final OpenSearchSettings settings;

  OpenSearchChangesContractTest(ThreeNodes.Running nodes) {
    settings = nodes.settings("changes");
  }

  @Override
  protected SearchIndex open() {
    return new OpenSearchIndex(settings);
  }
}
