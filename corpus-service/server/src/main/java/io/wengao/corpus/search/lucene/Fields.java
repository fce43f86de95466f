package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.terms.Entry;
import io.wengao.corpus.search.terms.Entry.Amount;
import io.wengao.corpus.search.terms.Entry.Value;
import io.wengao.corpus.search.terms.FieldNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/**
 * Makes the Lucene documents of entries, in the order {@link Blocks} reads. A text is taken in
 * once: by its sentences, or by a passage that has none. What holds for a whole speech is noted at
 * the speech, what holds for a passage at the passage.
 */
final class Fields {
  private static final Set<String> OF_ANY = Set.of(FieldNames.UNIT, FieldNames.DOCUMENT);
  private static final Set<String> OF_A_PASSAGE =
      Set.of(FieldNames.ROLE, FieldNames.MOVE, FieldNames.LENDABLE);
  private static final Set<String> OF_A_HEADING = Set.of(FieldNames.PARALLEL, FieldNames.LENGTH);

  private final List<Document> documents = new ArrayList<>();
  private String speech = "";
  private String passage = "";

  private Fields() {}

  /** The documents of the entries of a document. */
  static List<Document> of(List<Entry> entries) {
    Fields fields = new Fields();
    for (int i = 0; i < entries.size(); i++) {
      SearchUnit next = i + 1 < entries.size() ? entries.get(i + 1).unit() : SearchUnit.SPEECH;
      fields.add(entries.get(i), next);
    }
    return fields.documents;
  }

  private void add(Entry entry, SearchUnit next) {
    Document fields = new Document();
    if (!taken(entry.unit(), next)) {
      fields.add(new TextField(Column.pairs(entry.unit()), entry.text(), Store.NO));
      fields.add(new TextField(Column.words(entry.unit()), entry.text(), Store.NO));
    }
    if (entry.unit() == SearchUnit.SPEECH) {
      fields.add(new TextField(FieldNames.TITLE_PAIRS, entry.title(), Store.NO));
      fields.add(new TextField(FieldNames.TITLE_WORDS, entry.title(), Store.NO));
    }
    identify(entry, fields);
    describe(entry, fields);
    documents.add(fields);
  }

  /** Whether the text of an entry is that of the entries after it. */
  private static boolean taken(SearchUnit unit, SearchUnit next) {
    return switch (unit) {
      case SPEECH -> next == SearchUnit.PASSAGE;
      case PASSAGE -> next == SearchUnit.SENTENCE;
      case SENTENCE, HEADING -> false;
    };
  }

  private void identify(Entry entry, Document fields) {
    String above =
        switch (entry.unit()) {
          case SPEECH -> "";
          case PASSAGE, HEADING -> speech;
          case SENTENCE -> passage;
        };
    fields.add(EntryIds.field(entry.id(), above));
    switch (entry.unit()) {
      case SPEECH -> speech = entry.id();
      case PASSAGE -> passage = entry.id();
      case SENTENCE, HEADING -> {
        return;
      }
    }
    fields.add(new StringField(FieldNames.ID, entry.id(), Store.NO));
  }

  private static void describe(Entry entry, Document fields) {
    for (Value exact : entry.exact()) {
      if (noted(exact.field(), entry.unit())) {
        fields.add(new StringField(exact.field(), exact.value(), Store.NO));
      }
    }
    for (Amount amount : entry.amounts()) {
      if (noted(amount.field(), entry.unit())) {
        fields.add(new IntPoint(amount.field(), amount.value()));
      }
    }
    for (Value counted : entry.counted()) {
      if (noted(counted.field(), entry.unit())) {
        String field = FieldNames.counted(counted.field());
        fields.add(new SortedSetDocValuesField(field, new BytesRef(counted.value())));
      }
    }
  }

  private static boolean noted(String field, SearchUnit unit) {
    return switch (unit) {
      case SPEECH -> true;
      case PASSAGE -> OF_ANY.contains(field) || OF_A_PASSAGE.contains(field);
      case SENTENCE -> OF_ANY.contains(field);
      case HEADING -> OF_ANY.contains(field) || OF_A_HEADING.contains(field);
    };
  }
}
