package io.wengao.corpus.curation;

import io.wengao.corpus.document.DocumentRepository;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.speech.SpeechRepository;
import io.wengao.corpus.speech.SpeechRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Lets speeches that are blocked as material lend their wording, and takes that back. Damaged
 * passages lend nothing either way.
 */
@ApplicationScoped
public class MaterialRulings {
  private static final String KEEP =
      """
      insert into material_ruling (office, document_id, speech_id, released, person, reason, blocked_because, decided_at)
      values (:office, :document, :speech, :released, :person, :reason, :because, :now)""";

  private static final String OF =
      """
      select speech_id, released, person, reason, blocked_because, decided_at from material_ruling
      where office = :office and speech_id = any(:ids) order by speech_id, number desc""";

  private final SpeechRepository speeches;
  private final DocumentRepository documents;
  private final EntityManager database;

  MaterialRulings(SpeechRepository speeches, DocumentRepository documents, EntityManager database) {
    this.speeches = speeches;
    this.documents = documents;
    this.database = database;
  }

  /**
   * Decides whether a blocked speech lends its wording. What is so already stays as it was decided.
   * The revision of the document counts up with a change, by which every index learns of it.
   */
  @Transactional
  public Decision decide(
      Office office, String speechId, boolean release, String person, String reason) {
    Optional<String> documentId =
        speeches.findByIdOptional(office.key(speechId)).map(SpeechRow::documentId);
    if (documentId.isEmpty()) {
      return new Decision.NoSuchSpeech();
    }
    documents.lock(office, documentId.get());
    database.clear();
    SpeechRow speech = speeches.findById(office.key(speechId), LockModeType.PESSIMISTIC_WRITE);
    if (speech == null) {
      return new Decision.NoSuchSpeech();
    }
    String because = speech.materialBlocked();
    if (because == null) {
      return new Decision.NotBlocked();
    }
    if (speech.materialReleased() != release) {
      speech.release(release);
      documents.revise(office, speech.documentId());
      keep(office, speech, person, reason, because);
      return new Decision.Taken(speech.documentId(), true);
    }
    return new Decision.Taken(speech.documentId(), false);
  }

  private void keep(Office office, SpeechRow speech, String person, String reason, String because) {
    database
        .createNativeQuery(KEEP)
        .setParameter("office", office.id())
        .setParameter("document", speech.documentId())
        .setParameter("speech", speech.id())
        .setParameter("released", speech.materialReleased())
        .setParameter("person", person)
        .setParameter("reason", reason)
        .setParameter("because", because)
        .setParameter("now", Instant.now().truncatedTo(ChronoUnit.MICROS))
        .executeUpdate();
  }

  /** The rulings on each of the speeches that has some, the latest first. */
  @Transactional
  public SequencedMap<String, List<MaterialRuling>> of(
      Office office, Collection<String> speechIds) {
    SequencedMap<String, List<MaterialRuling>> rulings = new LinkedHashMap<>();
    @SuppressWarnings("unchecked")
    List<Tuple> rows =
        database
            .createNativeQuery(OF, Tuple.class)
            .setParameter("office", office.id())
            .setParameter("ids", speechIds.toArray(String[]::new))
            .getResultList();
    for (Tuple row : rows) {
      MaterialRuling ruling =
          new MaterialRuling(
              (String) row.get(0),
              (Boolean) row.get(1),
              (String) row.get(2),
              (String) row.get(3),
              (String) row.get(4),
              row.get(5, Instant.class));
      rulings.computeIfAbsent(ruling.speechId(), id -> new ArrayList<>()).add(ruling);
    }
    return rulings;
  }
}
