package io.wengao.corpus.search.contract;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** An index and, for each test, an office of its own in it. */
public abstract class IndexContract {
  /** The office of the test. */
  protected Office office = Office.LOCAL;

  private SearchIndex index;

  /** Opens the index under test; it may hold what other tests put into other offices. */
  protected abstract SearchIndex open();

  @BeforeEach
  void openIndex(TestInfo test) {
    office = new Office(OfficeNames.of(getClass(), test));
    index = open();
  }

  @AfterEach
  void closeIndex() {
    index.close();
  }

  /** The index under test. */
  protected final SearchIndex index() {
    return index;
  }
}
