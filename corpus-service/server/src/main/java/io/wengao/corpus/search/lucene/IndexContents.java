package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.IndexState;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.terms.FieldNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Tells what an index holds. */
final class IndexContents {
  private static final int GENERATION_DIGITS = 16;

  private IndexContents() {}

  static SortedMap<String, Integer> revisions(IndexReader reader) throws IOException {
    SortedMap<String, Integer> revisions = new TreeMap<>();
    Terms terms = MultiTerms.getTerms(reader, FieldNames.REVISION);
    if (terms == null) {
      return revisions;
    }
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String text = term.utf8ToString();
      int at = text.lastIndexOf('@');
      revisions.put(text.substring(0, at), Integer.valueOf(text.substring(at + 1)));
    }
    return revisions;
  }

  static IndexState state(IndexSearcher searcher) throws IOException {
    return new IndexState(
        count(searcher, SearchUnit.SPEECH),
        count(searcher, SearchUnit.PASSAGE),
        generation(revisions(searcher.getIndexReader())));
  }

  private static long count(IndexSearcher searcher, SearchUnit unit) throws IOException {
    return searcher.count(new TermQuery(new Term(FieldNames.UNIT, unit.name())));
  }

  private static String generation(SortedMap<String, Integer> revisions) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(IndexFolder.VERSION.getBytes(StandardCharsets.UTF_8));
      revisions.forEach(
          (id, revision) ->
              digest.update(("\n" + id + "@" + revision).getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest()).substring(0, GENERATION_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }
}
