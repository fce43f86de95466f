package io.wengao.corpus.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.wengao.corpus.document.DocumentRepository;
import io.wengao.corpus.document.DocumentRow;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.speech.PassageRepository;
import io.wengao.corpus.speech.PassageRow;
import io.wengao.corpus.speech.SpeechRepository;
import io.wengao.corpus.speech.SpeechRow;
import io.wengao.text.style.StyleReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Documents, speeches and passages as the wire shows them, always in batches: one query for however
 * many are asked for.
 */
@ApplicationScoped
class Corpus {
  private final DocumentRepository documents;
  private final SpeechRepository speeches;
  private final PassageRepository passages;

  Corpus(DocumentRepository documents, SpeechRepository speeches, PassageRepository passages) {
    this.documents = documents;
    this.speeches = speeches;
    this.passages = passages;
  }

  /** In order of {@code ids}, null for what there is none of. */
  @Transactional
  List<@Nullable Document> documents(Office office, List<? extends @Nullable String> ids) {
    Map<String, DocumentRow> rows = documents.byIds(office, distinct(ids));
    return ids.stream()
        .<@Nullable DocumentRow>map(id -> id == null ? null : rows.get(id))
        .<@Nullable Document>map(row -> row == null ? null : Document.of(row))
        .toList();
  }

  /** In order of {@code ids}, null for what there is none of. */
  @Transactional
  List<@Nullable Speech> speeches(Office office, List<? extends @Nullable String> ids) {
    Map<String, SpeechRow> rows = speeches.byIds(office, distinct(ids));
    return ids.stream()
        .<@Nullable SpeechRow>map(id -> id == null ? null : rows.get(id))
        .<@Nullable Speech>map(row -> row == null ? null : Speech.of(row))
        .toList();
  }

  /** How speeches are written, in order of {@code ids}, null for what there is none of. */
  @Transactional
  List<@Nullable SpeechStyle> styles(Office office, List<String> ids) {
    Map<String, SpeechRow> rows = speeches.byIds(office, distinct(ids));
    return ids.stream()
        .<@Nullable SpeechRow>map(rows::get)
        .<@Nullable SpeechStyle>map(
            row -> row == null ? null : SpeechStyle.of(StyleReader.read(row.text(), row.outline())))
        .toList();
  }

  /** In order of {@code ids}, null for what there is none of. */
  @Transactional
  List<@Nullable Passage> passages(Office office, List<? extends @Nullable String> ids) {
    Map<String, PassageRow> rows = passages.byIds(office, distinct(ids));
    return ids.stream()
        .<@Nullable PassageRow>map(id -> id == null ? null : rows.get(id))
        .<@Nullable Passage>map(row -> row == null ? null : Passage.of(row))
        .toList();
  }

  /** The speeches of each document. */
  @Transactional
  List<List<Speech>> speechesOf(Office office, List<Document> of) {
    Map<String, List<Speech>> byDocument =
        speeches.ofDocuments(office, of.stream().map(Document::id).distinct().toList()).stream()
            .collect(groupingBy(SpeechRow::documentId, mapping(Speech::of, toList())));
    return of.stream().map(document -> byDocument.getOrDefault(document.id(), List.of())).toList();
  }

  /** The speeches of one document, in order of the file. */
  @Transactional
  List<Speech> documentSpeeches(Office office, String documentId) {
    return speeches.ofDocuments(office, List.of(documentId)).stream().map(Speech::of).toList();
  }

  /** The passages of each speech. */
  @Transactional
  List<List<Passage>> passagesOf(Office office, List<Speech> of) {
    Map<String, List<Passage>> bySpeech =
        passages.ofSpeeches(office, of.stream().map(Speech::id).distinct().toList()).stream()
            .collect(groupingBy(PassageRow::speechId, mapping(Passage::of, toList())));
    return of.stream().map(speech -> bySpeech.getOrDefault(speech.id(), List.of())).toList();
  }

  private static List<String> distinct(List<? extends @Nullable String> ids) {
    LinkedHashSet<String> distinct = new LinkedHashSet<>();
    for (String id : ids) {
      if (id != null) {
        distinct.add(id);
      }
    }
    return List.copyOf(distinct);
  }
}
