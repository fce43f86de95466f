package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.SearchIndex;
import io.wengao.corpus.search.contract.SearchIndexContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneSearchContractTest extends SearchIndexContract {
  @TempDir Path folder;

  @Override
  protected SearchIndex open() {
    return new LuceneSearchIndex(folder);
  }
}
