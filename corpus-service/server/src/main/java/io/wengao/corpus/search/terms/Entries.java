package io.wengao.corpus.search.terms;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.IndexedDocument;
import io.wengao.corpus.search.IndexedDocument.IndexedHeading;
import io.wengao.corpus.search.IndexedDocument.IndexedPassage;
import io.wengao.corpus.search.IndexedDocument.IndexedSpeech;
import io.wengao.corpus.search.Piece;
import io.wengao.corpus.search.SearchUnit;
import io.wengao.corpus.search.terms.Entry.Amount;
import io.wengao.corpus.search.terms.Entry.Value;
import io.wengao.text.classification.Labelled;
import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the entries of a document: one for each speech, passage, sentence and heading. */
public final class Entries {
  private final Office office;
  private final IndexedDocument document;
  private final List<Entry> all = new ArrayList<>();

  private Entries(Office office, IndexedDocument document) {
    this.office = office;
    this.document = document;
  }

  /** The entries of {@code document}. */
  public static List<Entry> of(Office office, IndexedDocument document) {
    Entries entries = new Entries(office, document);
    document.speeches().forEach(entries::add);
    return entries.all;
  }

  private void add(IndexedSpeech speech) {
    add(new Draft(speech, SearchUnit.SPEECH, speech.id(), speech.text()));
    for (IndexedPassage passage : speech.passages()) {
      add(of(passage, new Draft(speech, SearchUnit.PASSAGE, passage.id(), passage.text())));
      if (passage.body()) {
        addSentences(speech, passage);
      }
    }
    for (IndexedHeading heading : speech.headings()) {
      add(of(heading, new Draft(speech, SearchUnit.HEADING, heading.place().id(), heading.text())));
    }
  }

  private void addSentences(IndexedSpeech speech, IndexedPassage passage) {
    for (Span span : Sentences.split(passage.text())) {
      String id = new Piece(passage.id(), span).id();
      add(of(passage, new Draft(speech, SearchUnit.SENTENCE, id, span.of(passage.text()))));
    }
  }

  private static Draft of(IndexedPassage passage, Draft draft) {
    draft.exactly(FieldNames.ROLE, passage.role());
    draft.term(FieldNames.MOVE, passage.move());
    if (draft.speech.lendable() && !passage.damaged()) {
      draft.exactly(FieldNames.LENDABLE, FieldNames.YES);
    }
    return draft;
  }

  private static Draft of(IndexedHeading heading, Draft draft) {
    draft.amounts.add(new Amount(FieldNames.LENGTH, heading.length()));
    if (heading.parallel()) {
      draft.exactly(FieldNames.PARALLEL, FieldNames.YES);
    }
    return draft;
  }

  private void add(Draft draft) {
    IndexedSpeech speech = draft.speech;
    draft.exactly(FieldNames.OFFICE, office.id());
    draft.exactly(FieldNames.UNIT, draft.unit.name());
    draft.exactly(FieldNames.DOCUMENT, document.id());
    draft.exactly(FieldNames.REVISION, document.id() + "@" + document.revision());
    draft.exactly(FieldNames.SPEECH, speech.id());
    draft.term(FieldNames.KIND, speech.traits().kind());
    draft.term(FieldNames.OCCASION, speech.traits().occasion());
    draft.term(FieldNames.LEVEL, speech.traits().level());
    draft.exactly(FieldNames.STANDING, speech.traits().standing());
    draft.count(FieldNames.STANDING, speech.traits().standing());
    speech.traits().themes().forEach(theme -> draft.term(FieldNames.THEME, theme));
    if (speech.year() != null) {
      draft.amounts.add(new Amount(FieldNames.YEAR, speech.year()));
      draft.count(FieldNames.YEAR, speech.year().toString());
    }
    all.add(
        new Entry(
            draft.unit,
            draft.id,
            draft.text,
            speech.title(),
            draft.exact,
            draft.amounts,
            draft.counted));
  }

  /** An entry on its way. */
  private static final class Draft {
    private final IndexedSpeech speech;
    private final SearchUnit unit;
    private final String id;
    private final String text;
    private final List<Value> exact = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Value> counted = new ArrayList<>();

    Draft(IndexedSpeech speech, SearchUnit unit, String id, String text) {
      this.speech = speech;
      this.unit = unit;
      this.id = id;
      this.text = text;
    }

    void exactly(String field, String value) {
      exact.add(new Value(field, value));
    }

    void count(String field, String value) {
      counted.add(new Value(field, value));
    }

    /** A term is found by its id and by its name. */
    void term(String field, @Nullable Labelled term) {
      if (term != null) {
        exactly(field, term.id());
        exactly(field, term.label());
        count(field, FacetFields.value(term));
      }
    }
  }
}
