package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.terms.FieldNames;
import java.io.IOException;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects the ids of everything a query matches. */
final class MatchedIds implements CollectorManager<MatchedIds.Collecting, SortedSet<String>> {

  @Override
  public Collecting newCollector() {
    return new Collecting();
  }

  @Override
  public SortedSet<String> reduce(Collection<Collecting> parts) {
    SortedSet<String> all = new TreeSet<>();
    parts.forEach(part -> all.addAll(part.ids));
    return all;
  }

  /** Ids of one part of the index. */
  static final class Collecting extends SimpleCollector {
    private final TreeSet<String> ids = new TreeSet<>();
    private SortedDocValues values = DocValues.emptySorted();

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      values = DocValues.getSorted(leaf.reader(), FieldNames.ID);
    }

    @Override
    public void collect(int document) throws IOException {
      if (values.advanceExact(document)) {
        ids.add(values.lookupOrd(values.ordValue()).utf8ToString());
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
