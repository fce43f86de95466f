package io.wengao.corpus.search.lucene;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.IndexedDocument;
import io.wengao.corpus.search.IndexedDocument.IndexedHeading;
import io.wengao.corpus.search.IndexedDocument.IndexedPassage;
import io.wengao.corpus.search.IndexedDocument.IndexedSpeech;
import io.wengao.corpus.search.Piece;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.text.classification.Labelled;
import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The fields of a Lucene document: one for each speech, passage, sentence and heading. */
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

  /** Length of a heading in code points. */
  static final String LENGTH = "length";

  /** Present on a heading that is built like one beside it. */
  static final String PARALLEL = "parallel";

  static final String TITLE_PAIRS = "title.pairs";
  static final String TITLE_WORDS = "title.words";

  /** In the counted values. */
  static final char BETWEEN_ID_AND_LABEL = '\t';

  static final String YES = "yes";

  private Fields() {}

  /** Pairs of characters; each unit has a field of its own, so that only its like are weighed. */
  static String pairs(SearchUnit unit) {
    return unit.name().toLowerCase(Locale.ROOT) + ".pairs";
  }

  /** Dictionary words. */
  static String words(SearchUnit unit) {
    return unit.name().toLowerCase(Locale.ROOT) + ".words";
  }

  /** Where the values of a field are counted. */
  static String counted(String field) {
    return field + ".count";
  }

  static List<Document> of(Office office, IndexedDocument document) {
    List<Document> all = new ArrayList<>();
    for (IndexedSpeech speech : document.speeches()) {
      Source source = new Source(office, document, speech);
      all.add(speech(source));
      for (IndexedPassage passage : speech.passages()) {
        all.add(passage(source, passage));
        all.addAll(sentences(source, passage));
      }
      speech.headings().forEach(heading -> all.add(heading(source, heading)));
    }
    return all;
  }

  private record Source(Office office, IndexedDocument of, IndexedSpeech speech) {}

  private static Document speech(Source source) {
    return traits(source, SearchUnit.SPEECH, source.speech.id(), source.speech.text());
  }

  private static Document passage(Source source, IndexedPassage passage) {
    Document fields = traits(source, SearchUnit.PASSAGE, passage.id(), passage.text());
    addPassage(fields, source, passage);
    return fields;
  }

  private static void addPassage(Document fields, Source source, IndexedPassage passage) {
    add(fields, ROLE, passage.role());
    add(fields, MOVE, passage.move());
    if (source.speech.lendable() && !passage.damaged()) {
      add(fields, LENDABLE, YES);
    }
  }

  private static List<Document> sentences(Source source, IndexedPassage passage) {
    List<Document> all = new ArrayList<>();
    if (passage.body()) {
      for (Span span : Sentences.split(passage.text())) {
        String id = new Piece(passage.id(), span).id();
        Document fields = traits(source, SearchUnit.SENTENCE, id, span.of(passage.text()));
        addPassage(fields, source, passage);
        all.add(fields);
      }
    }
    return all;
  }

  private static Document heading(Source source, IndexedHeading heading) {
    Document fields = traits(source, SearchUnit.HEADING, heading.place().id(), heading.text());
    fields.add(new IntPoint(LENGTH, heading.length()));
    if (heading.parallel()) {
      add(fields, PARALLEL, YES);
    }
    return fields;
  }

  private static Document traits(Source source, SearchUnit unit, String id, String text) {
    IndexedDocument of = source.of;
    IndexedSpeech speech = source.speech;
    Document fields = new Document();
    fields.add(new TextField(pairs(unit), text, Store.NO));
    fields.add(new TextField(words(unit), text, Store.NO));
    fields.add(new TextField(TITLE_PAIRS, speech.title(), Store.NO));
    fields.add(new TextField(TITLE_WORDS, speech.title(), Store.NO));
    add(fields, OFFICE, source.office.id());
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
    count(fields, STANDING, speech.traits().standing());
    speech.traits().themes().forEach(theme -> add(fields, THEME, theme));
    if (speech.year() != null) {
      fields.add(new IntPoint(YEAR, speech.year()));
      count(fields, YEAR, speech.year().toString());
    }
    return fields;
  }

  /** A term is found by its id and by its name. */
  private static void add(Document fields, String name, @Nullable Labelled term) {
    if (term != null) {
      add(fields, name, term.id());
      add(fields, name, term.label());
      count(fields, name, term.id() + BETWEEN_ID_AND_LABEL + term.label());
    }
  }

  private static void count(Document fields, String name, String value) {
    fields.add(new SortedSetDocValuesField(counted(name), new BytesRef(value)));
  }

  private static void add(Document fields, String name, @Nullable String value) {
    if (value != null) {
      fields.add(new StringField(name, value, Store.NO));
    }
  }
}
