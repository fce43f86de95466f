package io.wengao.corpus.indexing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.speech.PassageRepository;
import io.wengao.corpus.speech.PassageRole;
import io.wengao.corpus.speech.PassageRow;
import io.wengao.corpus.speech.SpeechRepository;
import io.wengao.corpus.speech.SpeechRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What gets vectors: titles, and all passages but salutations, which say nothing. */
@ApplicationScoped
class EmbeddedPassages {
  private final SpeechRepository speeches;
  private final PassageRepository passages;

  EmbeddedPassages(SpeechRepository speeches, PassageRepository passages) {
    this.speeches = speeches;
    this.passages = passages;
  }

  /** A speech of a document. */
  record Spoken(String id, String title, List<Text> passages) {}

  /** A passage's text. */
  record Text(String passageId, String text) {}

  /** The speeches of a document, in order of the file. */
  @Transactional
  List<Spoken> of(Office office, String documentId) {
    List<SpeechRow> rows = speeches.ofDocuments(office, List.of(documentId));
    Map<String, List<PassageRow>> passagesOf =
        passages.ofSpeeches(office, rows.stream().map(SpeechRow::id).toList()).stream()
            .collect(groupingBy(PassageRow::speechId, LinkedHashMap::new, toList()));
    return rows.stream()
        .map(row -> spoken(row, passagesOf.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private static Spoken spoken(SpeechRow speech, List<PassageRow> passages) {
    List<Text> texts =
        passages.stream()
            .filter(row -> row.role() != PassageRole.SALUTATION)
            .map(row -> new Text(row.id(), row.text()))
            .toList();
    return new Spoken(speech.id(), speech.title(), texts);
  }

  /** How many passages of the office get vectors. */
  @Transactional
  long count(Office office) {
    return passages.count("key.office = ?1 and role <> ?2", office.id(), PassageRole.SALUTATION);
  }
}
