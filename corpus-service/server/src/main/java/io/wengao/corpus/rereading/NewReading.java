package io.wengao.corpus.rereading;

import io.wengao.corpus.document.DocumentRepository;
import io.wengao.corpus.document.DocumentRow;
import io.wengao.corpus.mining.MinedStore;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.similarity.Duplicates;
import io.wengao.corpus.speech.PassageRepository;
import io.wengao.corpus.speech.PassageRow;
import io.wengao.corpus.speech.SpeechRepository;
import io.wengao.corpus.speech.SpeechRow;
import io.wengao.corpus.speech.SpeechRows;
import io.wengao.text.Reading;
import io.wengao.text.SpeechReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts a new reading of a document in the place of the stored one. Takes part in the caller's
 * transaction; the document must be locked. Ids, standing, moment of import and what curators
 * decided stay; the revision counts up, by which index and vectors learn of it.
 */
@ApplicationScoped
class NewReading {
  private final DocumentRepository documents;
  private final SpeechRepository speeches;
  private final PassageRepository passages;
  private final Duplicates duplicates;
  private final MinedStore mined;

  NewReading(
      DocumentRepository documents,
      SpeechRepository speeches,
      PassageRepository passages,
      Duplicates duplicates,
      MinedStore mined) {
    this.documents = documents;
    this.speeches = speeches;
    this.passages = passages;
    this.duplicates = duplicates;
    this.mined = mined;
  }

  /** A speech before and after; one of them is null for a new one and one that is gone. */
  private record Pair(@Nullable SpeechRows before, @Nullable SpeechRows after) {
    Optional<SpeechChange> change() {
      if (before == null && after != null) {
        return Optional.of(whole(after, SpeechChange.Kind.NEW));
      }
      if (after == null && before != null) {
        return Optional.of(whole(before, SpeechChange.Kind.GONE));
      }
      return before == null || after == null
          ? Optional.empty()
          : Differences.between(before, after);
    }

    private static SpeechChange whole(SpeechRows of, SpeechChange.Kind kind) {
      return new SpeechChange(of.speech().id(), of.speech().title(), kind, List.of(), List.of());
    }
  }

  /** What is otherwise, in order of the file; nothing is written. */
  List<SpeechChange> compare(Office office, DocumentRow document, Reading.Accepted reading) {
    List<SpeechChange> changes =
        pairs(office, document, reading).stream().flatMap(it -> it.change().stream()).toList();
    speeches.getEntityManager().clear();
    return changes;
  }

  private List<Pair> pairs(Office office, DocumentRow document, Reading.Accepted reading) {
    TreeMap<Integer, Pair> pairs = new TreeMap<>();
    for (SpeechRow row : speeches.ofDocuments(office, List.of(document.id()))) {
      List<PassageRow> its = passages.ofSpeeches(office, List.of(row.id()));
      pairs.put(row.index(), new Pair(new SpeechRows(row, its), null));
    }
    for (io.wengao.text.Speech speech : reading.speeches()) {
      SpeechRows after =
          SpeechRows.of(office, document.id(), speech, document.standing(), document.importedAt());
      pairs.merge(
          speech.index(), new Pair(null, after), (was, is) -> new Pair(was.before(), is.after()));
    }
    return List.copyOf(pairs.values());
  }

  /** Notes that the document was read by the rules of today and reads as it did. */
  void confirm(Office office, String documentId) {
    documents.update(
        "readerVersion = ?1 where key.office = ?2 and key.id = ?3",
        SpeechReader.VERSION,
        office.id(),
        documentId);
    speeches.update(
        "readerVersion = ?1 where key.office = ?2 and documentId = ?3",
        SpeechReader.VERSION,
        office.id(),
        documentId);
  }

  /** Writes the new reading. */
  void apply(Office office, String documentId, Reading.Accepted reading) {
    DocumentRow document = documents.findById(office.key(documentId));
    document.readAgain(
        reading.mediaType(), reading.charset(), reading.removed(), SpeechReader.VERSION);
    passages.delete("key.office = ?1 and documentId = ?2", office.id(), documentId);
    TreeMap<Integer, SpeechRow> stored = new TreeMap<>();
    speeches.ofDocuments(office, List.of(documentId)).forEach(row -> stored.put(row.index(), row));
    List<SpeechRows> written = new ArrayList<>();
    for (io.wengao.text.Speech speech : reading.speeches()) {
      SpeechRows fresh =
          SpeechRows.of(office, documentId, speech, document.standing(), document.importedAt());
      SpeechRow row = stored.remove(speech.index());
      if (row == null) {
        speeches.persist(fresh.speech());
      } else {
        row.read(speech);
      }
      written.add(fresh);
    }
    stored.values().forEach(speeches::delete);
    speeches.flush();
    written.forEach(it -> passages.persist(it.passages()));
    passages.flush();
    passages.getEntityManager().clear();
    for (SpeechRows it : written) {
      duplicates.replace(office, it.speech().id(), it.speech().text());
    }
    mined.forget(office, written.stream().map(it -> it.speech().id()).toList());
  }
}
