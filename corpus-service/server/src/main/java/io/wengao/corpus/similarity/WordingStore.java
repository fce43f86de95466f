package io.wengao.corpus.similarity;

import io.wengao.corpus.office.Office;
import io.wengao.text.similarity.Fingerprints;
import io.wengao.text.similarity.Folded;
import io.wengao.text.similarity.GramKeys;
import io.wengao.text.similarity.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Folded texts and fingerprints of speeches. Every method takes part in the caller's transaction.
 */
@ApplicationScoped
public class WordingStore {
  /** Of longer texts only so many code units at the beginning are compared. */
  private static final int LONGEST_COMPARED = 200_000;

  /** The version of what is not compared yet. */
  private static final int WAITING = 0;

  /** The number of no speech. */
  private static final long NONE = 0;

  private static final String CANDIDATES =
      """
      select w.speech_id, s.title, left(s.body, :longest)
      from (
        select p.wording_number, sum(1.0 / p.having_it) as weight
        from unnest(cast(:hashes as bigint[])) as h (hash)
        cross join lateral (
          select f.wording_number, count(*) over () as having_it
          from (
            select wording_number from fingerprint
            where office = :office and hash = h.hash and wording_number <> :self
            order by wording_number limit :mostOfOne
          ) f
        ) p
        group by p.wording_number
        having sum(1.0 / p.having_it) >= :least
        order by weight desc, p.wording_number
        limit :most
      ) c
      join wording w on w.number = c.wording_number
      join speech s on s.office = w.office and s.id = w.speech_id
      order by c.weight desc, c.wording_number""";

  private static final String UNFINGERPRINTED =
      """
      select s.office, s.id, s.body from speech s
      left join wording w on w.office = s.office and w.speech_id = s.id
      where w.number is null or w.version not in (:version, :waiting)
      order by s.office, s.id limit :most""";

  private static final String WITHOUT_KEYS =
      """
      select office, speech_id, folded from wording
      where grams is null and version <> :waiting order by number limit :most""";

  private final EntityManager database;

  WordingStore(EntityManager database) {
    this.database = database;
  }

  /** A speech that may be what is looked for. */
  public record Found(String speechId, String title, String text) {}

  /** A speech of any office of which something is not kept yet, with what it is made of. */
  record Missing(Office office, String speechId, String text) {}

  /** Keeps what a speech is compared by, instead of what was kept of it. */
  void keep(Office office, String speechId, String text) {
    database
        .createNativeQuery("delete from wording where office = :office and speech_id = :id")
        .setParameter("office", office.id())
        .setParameter("id", speechId)
        .executeUpdate();
    add(
        office,
        insert(office, speechId, text, Fingerprints.VERSION),
        Fingerprints.of(compared(text)));
    keepKeys(office, speechId, Folded.words(text).text());
  }

  /** Keeps another text of a speech under the number it has, if it is another. */
  void replace(Office office, String speechId, String text) {
    long number = number(office, speechId);
    if (number == NONE) {
      keep(office, speechId, text);
      return;
    }
    String folded = Folded.words(text).text();
    boolean other =
        database
                .createNativeQuery(
                    "update wording set folded = :folded, version = :version, grams = cast(:keys as integer[]) where number = :number and (folded <> :folded or version = :waiting)")
                .setParameter("folded", folded)
                .setParameter("version", Fingerprints.VERSION)
                .setParameter("keys", HeldWords.array(GramKeys.of(folded, office.id())))
                .setParameter("number", number)
                .setParameter("waiting", WAITING)
                .executeUpdate()
            > 0;
    if (other) {
      database
          .createNativeQuery("delete from fingerprint where wording_number = :number")
          .setParameter("number", number)
          .executeUpdate();
      add(office, number, Fingerprints.of(compared(text)));
    }
  }

  /** Keeps the keys by which a speech is found that holds some words. */
  void keepKeys(Office office, String speechId, String folded) {
    database
        .createNativeQuery(
            "update wording set grams = cast(:keys as integer[]) where office = :office and speech_id = :id")
        .setParameter("keys", HeldWords.array(GramKeys.of(folded, office.id())))
        .setParameter("office", office.id())
        .setParameter("id", speechId)
        .executeUpdate();
  }

  /** Folded texts of some speeches that are compared but whose keys are not kept. */
  List<Missing> withoutKeys(int most) {
    return missing(
        database
            .createNativeQuery(WITHOUT_KEYS, Tuple.class)
            .setParameter("waiting", WAITING)
            .setParameter("most", most)
            .getResultList());
  }

  /** Keeps the words of a speech of which nothing is kept yet; it waits to be compared. */
  void await(Office office, String speechId, String text) {
    insert(office, speechId, text, WAITING);
  }

  /** The number of a speech that waited until now, empty when it did not. */
  OptionalLong noLongerWaits(Office office, String speechId, String text) {
    List<?> numbers =
        database
            .createNativeQuery(
                "update wording set version = :version, grams = cast(:keys as integer[]) where office = :office and speech_id = :id and version = :waiting returning number")
            .setParameter(
                "keys", HeldWords.array(GramKeys.of(Folded.words(text).text(), office.id())))
            .setParameter("version", Fingerprints.VERSION)
            .setParameter("office", office.id())
            .setParameter("id", speechId)
            .setParameter("waiting", WAITING)
            .getResultList();
    return numbers.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(((Number) numbers.getFirst()).longValue());
  }

  /** Keeps everybody else from doing so until the transaction ends. */
  void lock(Office office) {
    database
        .createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) l")
        .setParameter("name", office.id() + "/wording")
        .getSingleResult();
  }

  private long insert(Office office, String speechId, String text, int version) {
    Number number =
        (Number)
            database
                .createNativeQuery(
                    "insert into wording (office, speech_id, version, folded) values (:office, :id, :version, :folded) returning number")
                .setParameter("office", office.id())
                .setParameter("id", speechId)
                .setParameter("version", version)
                .setParameter("folded", Folded.words(text).text())
                .getSingleResult();
    return number.longValue();
  }

  /** Keeps the fingerprints of a speech. */
  void add(Office office, long number, long[] fingerprints) {
    database
        .createNativeQuery(
            "insert into fingerprint (office, hash, wording_number) select :office, h.hash, :number from unnest(cast(:hashes as bigint[])) as h (hash)")
        .setParameter("office", office.id())
        .setParameter("number", number)
        .setParameter("hashes", array(fingerprints))
        .executeUpdate();
  }

  /** What of a text is compared with others. */
  static Folded compared(String text) {
    return Folded.wording(text.substring(0, Math.min(text.length(), LONGEST_COMPARED)));
  }

  /** Speeches to compare with one, by the rules of {@link Postings}. */
  List<Found> candidates(Office office, String speechId, long[] fingerprints, int most) {
    return candidates(office, number(office, speechId), fingerprints, most);
  }

  /** The same for the speech with this number. */
  List<Found> candidates(Office office, long self, long[] fingerprints, int most) {
    return found(
        database
            .createNativeQuery(CANDIDATES, Tuple.class)
            .setParameter("hashes", array(fingerprints))
            .setParameter("office", office.id())
            .setParameter("self", self)
            .setParameter("mostOfOne", Postings.MOST_PER_FINGERPRINT)
            .setParameter("longest", LONGEST_COMPARED)
            .setParameter("least", Postings.LEAST_WEIGHT)
            .setParameter("most", most)
            .getResultList());
  }

  /** Sorts the keys that came last into their index, where they are found faster. */
  void sortKeys() {
    database
        .createNativeQuery("select gin_clean_pending_list(cast('wording_grams' as regclass))")
        .getSingleResult();
  }

  /** Some speeches whose wording is not kept, or by other rules. */
  List<Missing> missing(int most) {
    return missing(
        database
            .createNativeQuery(UNFINGERPRINTED, Tuple.class)
            .setParameter("version", Fingerprints.VERSION)
            .setParameter("waiting", WAITING)
            .setParameter("most", most)
            .getResultList());
  }

  private static List<Missing> missing(List<?> rows) {
    return rows.stream()
        .map(Tuple.class::cast)
        .map(
            row ->
                new Missing(
                    new Office((String) row.get(0)), (String) row.get(1), (String) row.get(2)))
        .toList();
  }

  private long number(Office office, String speechId) {
    List<?> numbers =
        database
            .createNativeQuery(
                "select number from wording where office = :office and speech_id = :id")
            .setParameter("office", office.id())
            .setParameter("id", speechId)
            .getResultList();
    return numbers.isEmpty() ? NONE : ((Number) numbers.getFirst()).longValue();
  }

  static List<Found> found(List<?> rows) {
    return rows.stream()
        .map(Tuple.class::cast)
        .map(row -> new Found((String) row.get(0), (String) row.get(1), (String) row.get(2)))
        .toList();
  }

  static String array(long[] values) {
    return Arrays.stream(values)
        .mapToObj(Long::toString)
        .collect(Collectors.joining(",", "{", "}"));
  }
}
