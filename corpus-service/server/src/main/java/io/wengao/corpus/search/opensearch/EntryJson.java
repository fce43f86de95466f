package io.wengao.corpus.search.opensearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wengao.corpus.search.terms.Entry;
import io.wengao.corpus.search.terms.Entry.Amount;
import io.wengao.corpus.search.terms.Entry.Value;
import io.wengao.corpus.search.terms.FieldNames;
import io.wengao.corpus.search.terms.Words;

/** What OpenSearch is told of an entry. */
final class EntryJson {
  private static final char BETWEEN_UNIT_AND_ID = '/';

  private EntryJson() {}

  /** Its id in the index: a sentence and a heading may be the same piece of a passage. */
  static String id(Entry entry) {
    return entry.unit().name() + BETWEEN_UNIT_AND_ID + entry.id();
  }

  /** The id of the entry that {@link #id} was made of. */
  static String entryId(String id) {
    return id.substring(id.indexOf(BETWEEN_UNIT_AND_ID) + 1);
  }

  /** The id of the record of a document that is held. */
  static String heldId(String documentId) {
    return IndexDesign.HELD_DOCUMENT + BETWEEN_UNIT_AND_ID + documentId;
  }

  static ObjectNode of(Entry entry, Words words) {
    ObjectNode json = Cluster.JSON.createObjectNode();
    text(json, FieldNames.pairs(entry.unit()), Spaced.of(words.pairs(entry.text())));
    text(json, FieldNames.words(entry.unit()), Spaced.of(words.words(entry.text())));
    text(json, FieldNames.TITLE_PAIRS, Spaced.of(words.pairs(entry.title())));
    text(json, FieldNames.TITLE_WORDS, Spaced.of(words.words(entry.title())));
    json.put(FieldNames.ID, entry.id());
    for (Value exact : entry.exact()) {
      json.withArray("/" + IndexDesign.name(exact.field())).add(exact.value());
    }
    for (Amount amount : entry.amounts()) {
      json.put(IndexDesign.name(amount.field()), amount.value());
    }
    for (Value counted : entry.counted()) {
      json.withArray("/" + IndexDesign.name(FieldNames.counted(counted.field())))
          .add(counted.value());
    }
    return json;
  }

  private static void text(ObjectNode json, String field, String spaced) {
    json.put(IndexDesign.name(field), spaced);
  }
}
