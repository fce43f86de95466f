package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.SearchIndex;
import io.wengao.corpus.search.contract.RetrievalContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneRetrievalContractTest extends RetrievalContract {
  @TempDir Path folder;

  @Override
  protected SearchIndex open() {
    return new LuceneSearchIndex(folder);
  }
}
