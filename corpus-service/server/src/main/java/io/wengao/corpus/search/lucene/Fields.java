package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.terms.Entry;
import io.wengao.corpus.search.terms.Entry.Amount;
import io.wengao.corpus.search.terms.Entry.Value;
import io.wengao.corpus.search.terms.FieldNames;
import io.wengao.corpus.search.terms.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CachingTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Makes the Lucene documents of entries. */
final class Fields {
  private final Analyzer analyzer;

  Fields(Words words) {
    this.analyzer = words.forIndexing();
  }

  /**
   * A title taken apart once for all that follows below it. Both streams may be read again and
   * again, by one thread.
   */
  private record Title(String text, TokenStream pairs, TokenStream words) {}

  /** The documents of entries, to be written one after the other by one thread. */
  List<Document> of(List<Entry> entries) {
    List<Document> documents = new ArrayList<>();
    @Nullable Title title = null;
    for (Entry entry : entries) {
      if (title == null || !title.text.equals(entry.title())) {
        title = title(entry.title());
      }
      documents.add(document(entry, title));
    }
    return documents;
  }

  private Title title(String text) {
    return new Title(
        text, remembered(FieldNames.TITLE_PAIRS, text), remembered(FieldNames.TITLE_WORDS, text));
  }

  private TokenStream remembered(String field, String text) {
    CachingTokenFilter remembered = new CachingTokenFilter(analyzer.tokenStream(field, text));
    try (remembered) {
      remembered.reset();
      remembered.incrementToken(); // the first asked for makes it read all
      remembered.end();
    } catch (IOException e) {
      throw new UncheckedIOException("analysing a string reads no file", e);
    }
    return remembered;
  }

  private static Document document(Entry entry, Title title) {
    Document fields = new Document();
    fields.add(new TextField(FieldNames.pairs(entry.unit()), entry.text(), Store.NO));
    fields.add(new TextField(FieldNames.words(entry.unit()), entry.text(), Store.NO));
    fields.add(new TextField(FieldNames.TITLE_PAIRS, title.pairs));
    fields.add(new TextField(FieldNames.TITLE_WORDS, title.words));
    fields.add(new StringField(FieldNames.ID, entry.id(), Store.YES));
    fields.add(new SortedDocValuesField(FieldNames.ID, new BytesRef(entry.id())));
    for (Value exact : entry.exact()) {
      fields.add(new StringField(exact.field(), exact.value(), Store.NO));
    }
    for (Amount amount : entry.amounts()) {
      fields.add(new IntPoint(amount.field(), amount.value()));
    }
    for (Value counted : entry.counted()) {
      String field = FieldNames.counted(counted.field());
      fields.add(new SortedSetDocValuesField(field, new BytesRef(counted.value())));
    }
    return fields;
  }
}
