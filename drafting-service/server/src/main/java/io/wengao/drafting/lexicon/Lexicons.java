package io.wengao.drafting.lexicon;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.wengao.composition.review.DraftFinding;
import io.wengao.composition.review.OfficeLexicon;
import io.wengao.drafting.office.Office;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import io.wengao.drafting.storage.Ids;
import io.wengao.drafting.storage.Json;
import io.wengao.drafting.storage.Once;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lexicon of an office: what it keeps at the corpus service, and entries that were saved here
 * before it did. Of two of the same kind and word the corpus' counts.
 */
@ApplicationScoped
public class Lexicons {
  private static final int LONGEST = 60;
  private static final int MOST_VARIANTS = 20;
  private static final int MOST_ENTRIES = 5_000;

  private final Editions editions;
  private final EntryRepository rows;
  private final Once once;
  private final Json json;
  private final Clock clock;

  Lexicons(Editions editions, EntryRepository rows, Once once, Json json, Clock clock) {
    this.editions = editions;
    this.rows = rows;
    this.once = once;
    this.json = json;
    this.clock = clock;
  }

  /** All entries by kind and word. */
  public List<SavedEntry> entries(Office office) {
    return entries(office, editions.of(office));
  }

  private List<SavedEntry> entries(Office office, Known known) {
    SortedMap<Identity, SavedEntry> all = new TreeMap<>();
    saved(office).forEach(it -> all.put(Identity.of(it.entry()), it));
    known
        .all()
        .forEach(it -> all.put(Identity.of(it.entry()), new SavedEntry(it.id(), it.entry())));
    return List.copyOf(all.values());
  }

  /** The entries saved here, by kind and word. */
  public List<SavedEntry> saved(Office office) {
    return QuarkusTransaction.joiningExisting()
        .call(
            () ->
                rows.all(office).stream()
                    .map(
                        r -> new SavedEntry(r.id, json.read(r.document, OfficeLexicon.Entry.class)))
                    .toList());
  }

  /** The lexicon as the review reads it, and what is to be said of how it was read. */
  record Read(OfficeLexicon lexicon, Optional<DraftFinding> caveat) {}

  Read read(Office office) {
    Known known = editions.of(office);
    List<OfficeLexicon.Entry> entries =
        entries(office, known).stream().map(SavedEntry::entry).toList();
    return new Read(new OfficeLexicon(entries), known.caveat());
  }

  /** What makes two entries the same. */
  private record Identity(OfficeLexicon.Kind kind, String word) implements Comparable<Identity> {
    static Identity of(OfficeLexicon.Entry entry) {
      return new Identity(entry.kind(), entry.word());
    }

    @Override
    public int compareTo(Identity other) {
      int byKind = kind.name().compareTo(other.kind.name());
      return byKind == 0 ? word.compareTo(other.word) : byKind;
    }
  }

  /** Saves an entry; gives its id. */
  public Outcome<String> save(Office office, OfficeLexicon.Entry entry, String idempotencyKey) {
    return once.run(office, idempotencyKey, "saveLexiconEntry", entry, () -> save(office, entry));
  }

  /** Removes an entry; gives its id. */
  public Outcome<String> delete(Office office, String id, String idempotencyKey) {
    return once.run(
        office,
        idempotencyKey,
        "deleteLexiconEntry",
        id,
        () ->
            rows.deleteById(new EntryRow.Key(office.id(), id))
                ? Outcome.done(id)
                : Outcome.refused(notHere(office, id)));
  }

  private Problem notHere(Office office, String id) {
    return editions.of(office).all().stream().anyMatch(it -> it.id().equals(id))
        ? Problem.badInput("input.id", "这个词条由素材库保存，请用 importLexicon 导入不含它的词库（replaceAll）。")
        : Problem.notFound("input.id", "词条", id);
  }

  private Outcome<String> save(Office office, OfficeLexicon.Entry entry) {
    if (entry.kind() == OfficeLexicon.Kind.PROTOCOL) {
      return Outcome.refused(
          Problem.badInput("input.kind", "排名顺序要有名次，请用 importLexicon 导入（列 kind、term、position）。"));
    }
    if (isWrong(entry.word())) {
      return Outcome.refused(Problem.badInput("input.word", "词条应是一行不空的文字，不超过" + LONGEST + "个字符。"));
    }
    if (entry.variants().size() > MOST_VARIANTS
        || entry.variants().stream().anyMatch(v -> isWrong(v) || v.equals(entry.word()))) {
      return Outcome.refused(
          Problem.badInput(
              "input.variants",
              "其他写法至多" + MOST_VARIANTS + "个，每个都不空、不同于词条，且不超过" + LONGEST + "个字符。"));
    }
    EntryRow row = rows.byWord(office, entry.kind(), entry.word()).orElseGet(EntryRow::new);
    boolean fresh = row.id == null;
    if (fresh && rows.count("office", office.id()) >= MOST_ENTRIES) {
      return Outcome.refused(Problem.badInput("input.word", "词库已有" + MOST_ENTRIES + "条，请先删去不用的。"));
    }
    row.document = json.write(entry);
    if (fresh) {
      row.office = office.id();
      row.id = Ids.next();
      row.kind = entry.kind();
      row.word = entry.word();
      row.createdAt = clock.instant();
      rows.persistAndFlush(row);
    }
    return Outcome.done(row.id);
  }

  private static boolean isWrong(String word) {
    return word.isBlank() || word.length() > LONGEST || word.lines().count() > 1;
  }
}
