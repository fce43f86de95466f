package io.wengao.corpus.importing;

import io.wengao.corpus.document.DocumentRepository;
import io.wengao.corpus.document.DocumentRow;
import io.wengao.corpus.document.Originals;
import io.wengao.corpus.document.Standing;
import io.wengao.corpus.job.JobFileRow;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.speech.DocumentRows;
import io.wengao.corpus.speech.PassageRepository;
import io.wengao.corpus.speech.SpeechRepository;
import io.wengao.corpus.speech.SpeechRows;
import io.wengao.text.SpeechReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;

/**
 * Stores what was read of files. Takes part in the caller's transaction; rows of one table are
 * written one after the other, so that the driver sends them together.
 */
@ApplicationScoped
class NewDocuments {
  private final DocumentRepository documents;
  private final Originals originals;
  private final SpeechRepository speeches;
  private final PassageRepository passages;

  NewDocuments(
      DocumentRepository documents,
      Originals originals,
      SpeechRepository speeches,
      PassageRepository passages) {
    this.documents = documents;
    this.originals = originals;
    this.speeches = speeches;
    this.passages = passages;
  }

  /** Those of {@code ids} the office holds. */
  Collection<String> held(Office office, Collection<String> ids) {
    return documents.idsHeld(office, ids);
  }

  /**
   * Stores those whose bytes the office does not hold, of the same bytes the first; by position of
   * the file. What was persisted before is no longer managed afterwards: looking through thousands
   * of rows for changes before every query costs more than the rows.
   */
  SequencedMap<Integer, DocumentRows> store(
      Office office, List<ReadFile.Accepted> read, Standing standing) {
    // In one order, lest two imports of the same files wait for each other.
    TreeSet<String> ids = new TreeSet<>(read.stream().map(ReadFile.Accepted::documentId).toList());
    ids.forEach(id -> documents.lock(office, id));
    ids.removeAll(held(office, ids));
    // A moment each: lists in the order of import follow the order of the files.
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    SequencedMap<Integer, DocumentRows> fresh = new LinkedHashMap<>();
    for (ReadFile.Accepted one : read) {
      if (ids.remove(one.documentId())) {
        fresh.put(
            one.file().position(),
            rows(office, one, standing, now.plus(fresh.size(), ChronoUnit.MICROS)));
      }
    }
    if (!fresh.isEmpty()) {
      write(fresh.values());
      originals.keep(office, uploads(read, fresh));
    }
    return fresh;
  }

  private static SequencedMap<String, String> uploads(
      List<ReadFile.Accepted> read, SequencedMap<Integer, DocumentRows> fresh) {
    SequencedMap<String, String> uploads = new LinkedHashMap<>();
    for (ReadFile.Accepted one : read) {
      if (fresh.containsKey(one.file().position())) {
        uploads.put(one.documentId(), one.file().uploadId());
      }
    }
    return uploads;
  }

  private void write(Collection<DocumentRows> fresh) {
    documents.persist(fresh.stream().map(DocumentRows::document));
    speeches.persist(
        fresh.stream().flatMap(rows -> rows.speeches().stream()).map(SpeechRows::speech));
    passages.persist(
        fresh.stream()
            .flatMap(rows -> rows.speeches().stream())
            .flatMap(rows -> rows.passages().stream()));
    passages.flush();
    passages.getEntityManager().clear();
  }

  private static DocumentRows rows(
      Office office, ReadFile.Accepted read, Standing standing, Instant now) {
    JobFileRow file = read.file();
    DocumentRow.Source source =
        new DocumentRow.Source(
            file.fileName(),
            read.reading().mediaType(),
            read.reading().charset(),
            file.sizeBytes(),
            read.reading().removed(),
            SpeechReader.VERSION);
    List<SpeechRows> speeches = new ArrayList<>();
    read.reading()
        .speeches()
        .forEach(
            speech ->
                speeches.add(SpeechRows.of(office, read.documentId(), speech, standing, now)));
    return new DocumentRows(
        new DocumentRow(office, read.documentId(), source, standing, now), List.copyOf(speeches));
  }
}
