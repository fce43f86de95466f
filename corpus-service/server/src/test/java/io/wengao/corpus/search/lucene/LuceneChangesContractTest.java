package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.SearchIndex;
import io.wengao.corpus.search.contract.IndexChangesContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneChangesContractTest extends IndexChangesContract {
  @TempDir Path folder;

  @Override
  protected SearchIndex open() {
    return new LuceneSearchIndex(folder);
  }
}
