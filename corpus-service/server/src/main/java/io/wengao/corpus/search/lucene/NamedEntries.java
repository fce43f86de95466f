package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.Piece;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.terms.Clause;
import io.wengao.corpus.search.terms.FieldNames;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Finds entries by their ids. Only speeches and passages can be looked up; pieces stand below. */
final class NamedEntries {
  private final LeafReader segment;
  private final Blocks blocks;
  private final SearchUnit unit;

  NamedEntries(LeafReader segment, Blocks blocks, SearchUnit unit) {
    this.segment = segment;
    this.blocks = blocks;
    this.unit = unit;
  }

  /** The entries that are named. */
  FixedBitSet of(Clause.OneOf named) throws IOException {
    FixedBitSet near = near(named);
    if (unit == SearchUnit.SPEECH || unit == SearchUnit.PASSAGE) {
      return near;
    }
    near.and(blocks.all(unit));
    Set<String> wanted = new HashSet<>(named.values());
    EntryIds ids = new EntryIds(segment, blocks);
    for (int entry = Frequencies.next(near, 0);
        entry != DocIdSetIterator.NO_MORE_DOCS;
        entry = Frequencies.next(near, entry + 1)) {
      if (!wanted.contains(ids.id(entry))) {
        near.clear(entry);
      }
    }
    return near;
  }

  /** Of pieces all that are of the same passage or, headings, of the same speech. */
  private FixedBitSet near(Clause.OneOf named) throws IOException {
    FixedBitSet near = new FixedBitSet(segment.maxDoc());
    Terms terms = segment.terms(FieldNames.ID);
    if (terms == null) {
      return near;
    }
    TermsEnum among = terms.iterator();
    for (String id : named.values()) {
      if (among.seekExact(new BytesRef(above(id)))) {
        PostingsEnum places = among.postings(null, PostingsEnum.NONE);
        for (int at = places.nextDoc();
            at != DocIdSetIterator.NO_MORE_DOCS;
            at = places.nextDoc()) {
          add(at, near);
        }
      }
    }
    return near;
  }

  private String above(String id) {
    return switch (unit) {
      case SPEECH, PASSAGE -> id;
      case SENTENCE, HEADING -> Piece.of(id).passageId();
    };
  }

  private void add(int entry, FixedBitSet near) {
    switch (unit) {
      case SPEECH, PASSAGE -> near.set(entry);
      case SENTENCE -> near.set(entry, blocks.end(entry));
      case HEADING -> {
        int speech = blocks.speechOf(entry);
        near.set(speech, blocks.end(speech));
      }
    }
  }
}
