package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.terms.Entry;
import io.wengao.corpus.search.terms.Entry.Amount;
import io.wengao.corpus.search.terms.Entry.Value;
import io.wengao.corpus.search.terms.FieldNames;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** The Lucene document of an entry. */
final class Fields {

  private Fields() {}

  static Document of(Entry entry) {
    Document fields = new Document();
    fields.add(new TextField(FieldNames.pairs(entry.unit()), entry.text(), Store.NO));
    fields.add(new TextField(FieldNames.words(entry.unit()), entry.text(), Store.NO));
    fields.add(new TextField(FieldNames.TITLE_PAIRS, entry.title(), Store.NO));
    fields.add(new TextField(FieldNames.TITLE_WORDS, entry.title(), Store.NO));
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
