package io.wengao.corpus.search.lucene;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.IndexedDocument;
import io.wengao.corpus.search.IndexedDocument.IndexedPassage;
import io.wengao.corpus.search.IndexedDocument.IndexedSpeech;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.text.classification.Labelled;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The fields of a Lucene document: one for each speech and one for each passage. */
final class Fields {
  static final String OFFICE = "office";
  static final String UNIT = "unit";
  static final String ID = "id";
  static final String SPEECH = "speech";
  static final String DOCUMENT = "document";

  /** {@code documentId@revision}. */
  static final String REVISION = "revision";

  static final String KIND = "kind";
  static final String OCCASION = "occasion";
  static final String LEVEL = "level";
  static final String THEME = "theme";
  static final String YEAR = "year";
  static final String STANDING = "standing";
  static final String ROLE = "role";
  static final String MOVE = "move";

  /** Present on what may lend its wording. */
  static final String LENDABLE = "lendable";

  static final String TEXT_PAIRS = "text.pairs";
  static final String TEXT_WORDS = "text.words";
  static final String TITLE_PAIRS = "title.pairs";
  static final String TITLE_WORDS = "title.words";

  private Fields() {}

  static List<Document> of(Office office, IndexedDocument document) {
    List<Document> all = new ArrayList<>();
    for (IndexedSpeech speech : document.speeches()) {
      all.add(speech(office, document, speech));
      for (IndexedPassage passage : speech.passages()) {
        all.add(passage(office, document, speech, passage));
      }
    }
    return all;
  }

  private static Document speech(Office office, IndexedDocument of, IndexedSpeech speech) {
    Document fields = traits(office, of, speech, SearchUnit.SPEECH, speech.id());
    fields.add(new TextField(TEXT_PAIRS, speech.text(), Store.NO));
    fields.add(new TextField(TEXT_WORDS, speech.text(), Store.NO));
    fields.add(new TextField(TITLE_PAIRS, speech.title(), Store.NO));
    fields.add(new TextField(TITLE_WORDS, speech.title(), Store.NO));
    return fields;
  }

  private static Document passage(
      Office office, IndexedDocument of, IndexedSpeech speech, IndexedPassage passage) {
    Document fields = traits(office, of, speech, SearchUnit.PASSAGE, passage.id());
    fields.add(new TextField(TEXT_PAIRS, passage.text(), Store.NO));
    fields.add(new TextField(TEXT_WORDS, passage.text(), Store.NO));
    add(fields, ROLE, passage.role());
    add(fields, MOVE, passage.move());
    if (speech.lendable() && !passage.damaged()) {
      add(fields, LENDABLE, "yes");
    }
    return fields;
  }

  private static Document traits(
      Office office, IndexedDocument of, IndexedSpeech speech, SearchUnit unit, String id) {
    Document fields = new Document();
    add(fields, OFFICE, office.id());
    add(fields, UNIT, unit.name());
    add(fields, DOCUMENT, of.id());
    add(fields, REVISION, of.id() + "@" + of.revision());
    add(fields, SPEECH, speech.id());
    fields.add(new StringField(ID, id, Store.YES));
    fields.add(new SortedDocValuesField(ID, new BytesRef(id)));
    add(fields, KIND, speech.traits().kind());
    add(fields, OCCASION, speech.traits().occasion());
    add(fields, LEVEL, speech.traits().level());
    add(fields, STANDING, speech.traits().standing());
    speech.traits().themes().forEach(theme -> add(fields, THEME, theme));
    if (speech.year() != null) {
      fields.add(new IntPoint(YEAR, speech.year()));
    }
    return fields;
  }

  /** A term is found by its id and by its name. */
  private static void add(Document fields, String name, @Nullable Labelled term) {
    if (term != null) {
      add(fields, name, term.id());
      add(fields, name, term.label());
    }
  }

  private static void add(Document fields, String name, @Nullable String value) {
    if (value != null) {
      fields.add(new StringField(name, value, Store.NO));
    }
  }
}
