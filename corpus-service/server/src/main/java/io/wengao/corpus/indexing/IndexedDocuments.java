package io.wengao.corpus.indexing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.wengao.corpus.document.DocumentRepository;
import io.wengao.corpus.document.DocumentRow;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.IndexedDocument;
import io.wengao.corpus.search.IndexedDocument.IndexedPassage;
import io.wengao.corpus.search.IndexedDocument.IndexedSpeech;
import io.wengao.corpus.search.IndexedDocument.Traits;
import io.wengao.corpus.speech.DocumentRows;
import io.wengao.corpus.speech.PassageRepository;
import io.wengao.corpus.speech.PassageRole;
import io.wengao.corpus.speech.PassageRow;
import io.wengao.corpus.speech.SpeechRepository;
import io.wengao.corpus.speech.SpeechRow;
import io.wengao.text.classification.Labelled;
import io.wengao.text.classification.Year;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads from the database what the index learns of documents. */
@ApplicationScoped
class IndexedDocuments {
  private final DocumentRepository documents;
  private final SpeechRepository speeches;
  private final PassageRepository passages;

  IndexedDocuments(
      DocumentRepository documents, SpeechRepository speeches, PassageRepository passages) {
    this.documents = documents;
    this.speeches = speeches;
    this.passages = passages;
  }

  /** The documents there are of {@code ids}. */
  @Transactional
  List<IndexedDocument> of(Office office, Collection<String> ids) {
    Map<String, List<SpeechRow>> speechesOf =
        speeches.ofDocuments(office, ids).stream()
            .collect(groupingBy(SpeechRow::documentId, LinkedHashMap::new, toList()));
    List<IndexedDocument> all = new ArrayList<>();
    for (DocumentRow document : documents.byIds(office, ids).values()) {
      List<SpeechRow> held = speechesOf.getOrDefault(document.id(), List.of());
      all.add(new IndexedDocument(document.id(), document.revision(), indexed(office, held)));
    }
    return all;
  }

  /** The same of rows at hand. */
  static IndexedDocument of(DocumentRows rows) {
    DocumentRow document = rows.document();
    return new IndexedDocument(
        document.id(),
        document.revision(),
        rows.speeches().stream().map(one -> indexed(one.speech(), one.passages())).toList());
  }

  private List<IndexedSpeech> indexed(Office office, List<SpeechRow> rows) {
    Map<String, List<PassageRow>> passagesOf =
        passages.ofSpeeches(office, rows.stream().map(SpeechRow::id).toList()).stream()
            .collect(groupingBy(PassageRow::speechId, LinkedHashMap::new, toList()));
    return rows.stream()
        .map(row -> indexed(row, passagesOf.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private static IndexedSpeech indexed(SpeechRow speech, List<PassageRow> passages) {
    Year year = speech.year();
    Traits traits =
        new Traits(
            speech.kind(),
            speech.occasion(),
            speech.level(),
            speech.themes(),
            speech.standing().name());
    return new IndexedSpeech(
        speech.id(),
        speech.title(),
        speech.text(),
        traits,
        year == null ? null : year.value(),
        speech.lendable(),
        passages.stream().map(IndexedDocuments::indexed).toList(),
        Headings.of(speech, passages));
  }

  private static IndexedPassage indexed(PassageRow row) {
    return new IndexedPassage(
        row.id(),
        row.text(),
        row.role().name(),
        new Labelled(row.move().id(), row.move().label()),
        row.role() == PassageRole.BODY,
        row.damaged());
  }
}
