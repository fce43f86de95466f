package io.wengao.corpus.similarity;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.similarity.WordingStore.Found;
import io.wengao.text.similarity.GramKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which speeches of an office hold given folded words. Their keys ({@link GramKeys}) name the
 * speeches that may, and those are looked at in the order of the answer until it is complete; a
 * speech whose keys are not kept yet is always looked at. Takes part in the caller's transaction.
 */
@ApplicationScoped
public class HeldWords {
  /** Candidates looked at at first; eight times as many when these were not enough. */
  private static final int LOOKED_AT = 40;

  private static final int MORE = 8;

  /** {@code offset 0} keeps the texts from being read before they are in order. */
  private static final String HOLDING =
      """
      select s.id, s.title, s.body
      from (
        select c.office, c.speech_id, c.number
        from (
          select office, speech_id, number, folded from (
            select w.office, w.speech_id, w.number, w.folded
            from wording_with_keys(:office, cast(:keys as integer[])) as k (number) join wording w on w.number = k.number
            union all
            select office, speech_id, number, folded from wording where office = :office and grams is null) a
          order by number offset 0) c
        where not exists (select 1 from unnest(string_to_array(:pieces, ' ')) as p (piece) where strpos(c.folded, p.piece) = 0)
        order by c.number limit :most) w
      join speech s on s.office = w.office and s.id = w.speech_id
      order by w.number""";

  private static final String MAY_HOLD =
      """
      select m.number, count(*) from (
        select w.number from unnest(string_to_array(:keys, ' ')) as p (keys)
        cross join lateral wording_with_keys(:office, cast(p.keys as integer[])) as w (number)
        union all
        select number from wording cross join unnest(string_to_array(:keys, ' ')) as p (keys)
        where office = :office and grams is null) m
      group by m.number order by 2 desc, 1 limit :most""";

  private static final String HELD =
      """
      select number,
        (select count(*) from unnest(string_to_array(:pieces, ' ')) as p (piece) where strpos(folded, p.piece) > 0)
      from wording where number = any(cast(:numbers as bigint[]))""";

  private static final String SPEECHES =
      """
      select s.id, s.title, s.body
      from unnest(cast(:numbers as bigint[])) with ordinality as n (number, place)
      join wording w on w.number = n.number
      join speech s on s.office = w.office and s.id = w.speech_id
      order by n.place""";

  private final EntityManager database;

  HeldWords(EntityManager database) {
    this.database = database;
  }

  /** A speech and how many of the pieces it holds, or holds at most. */
  private record Holder(long number, long pieces) {
    static final Comparator<Holder> BEST_FIRST =
        Comparator.comparingLong(Holder::pieces).reversed().thenComparingLong(Holder::number);

    static Holder of(Tuple row) {
      return new Holder(((Number) row.get(0)).longValue(), ((Number) row.get(1)).longValue());
    }
  }

  /** Speeches that hold every one of the folded pieces, the earliest import first. */
  public List<Found> holding(Office office, List<String> pieces, int most) {
    int[] keys =
        pieces.stream()
            .flatMapToInt(piece -> Arrays.stream(GramKeys.of(piece, office.id())))
            .distinct()
            .toArray();
    return WordingStore.found(
        database
            .createNativeQuery(HOLDING, Tuple.class)
            .setParameter("office", office.id())
            .setParameter("keys", array(keys))
            .setParameter("pieces", String.join(" ", pieces))
            .setParameter("most", most)
            .getResultList());
  }

  /** Speeches that hold some of the folded pieces, those that hold most of them first. */
  public List<Found> resembling(Office office, List<String> pieces, int most) {
    for (int lookedAt = Math.max(LOOKED_AT, most); ; lookedAt *= MORE) {
      List<Holder> may = mayHold(office, pieces, lookedAt);
      List<Holder> held = held(pieces, may);
      List<Holder> best = held.subList(0, Math.min(most, held.size()));
      boolean all = may.size() < lookedAt;
      if (all || best.size() == most && isBetter(best.getLast(), may.getLast())) {
        return speeches(best);
      }
    }
  }

  /** Whether none after {@code last} in the order of what speeches may hold can be better. */
  private static boolean isBetter(Holder one, Holder last) {
    return Holder.BEST_FIRST.compare(one, last) <= 0;
  }

  private List<Holder> mayHold(Office office, List<String> pieces, int most) {
    String keys =
        pieces.stream()
            .map(piece -> array(GramKeys.of(piece, office.id())))
            .collect(Collectors.joining(" "));
    List<?> rows =
        database
            .createNativeQuery(MAY_HOLD, Tuple.class)
            .setParameter("keys", keys)
            .setParameter("office", office.id())
            .setParameter("most", most)
            .getResultList();
    return rows.stream().map(Tuple.class::cast).map(Holder::of).toList();
  }

  private List<Holder> held(List<String> pieces, List<Holder> candidates) {
    List<?> rows =
        database
            .createNativeQuery(HELD, Tuple.class)
            .setParameter("pieces", String.join(" ", pieces))
            .setParameter("numbers", numbers(candidates))
            .getResultList();
    List<Holder> held = new ArrayList<>();
    rows.stream().map(Tuple.class::cast).map(Holder::of).forEach(held::add);
    held.removeIf(holder -> holder.pieces() == 0);
    held.sort(Holder.BEST_FIRST);
    return held;
  }

  private List<Found> speeches(List<Holder> holders) {
    return WordingStore.found(
        database
            .createNativeQuery(SPEECHES, Tuple.class)
            .setParameter("numbers", numbers(holders))
            .getResultList());
  }

  private static String numbers(List<Holder> holders) {
    return WordingStore.array(holders.stream().mapToLong(Holder::number).toArray());
  }

  static String array(int[] keys) {
    return WordingStore.array(Arrays.stream(keys).asLongStream().toArray());
  }
}
