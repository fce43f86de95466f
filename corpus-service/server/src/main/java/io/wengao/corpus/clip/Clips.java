package io.wengao.corpus.clip;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.speech.PassageRepository;
import io.wengao.corpus.speech.PassageRow;
import io.wengao.text.span.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps, lists and removes the clips of each writer of an office. */
@ApplicationScoped
public class Clips {
  private final ClipStore store;
  private final PassageRepository passages;

  Clips(ClipStore store, PassageRepository passages) {
    this.store = store;
    this.passages = passages;
  }

  /** Keeps words of a passage; the same words again only take the new note and tags. */
  @Transactional
  public Keeping keep(Office office, String person, ClipOrder order) {
    PassageRow passage = passages.byIds(office, List.of(order.passageId())).get(order.passageId());
    if (passage == null) {
      return new Keeping.NoSuchPassage();
    }
    String text = passage.text();
    Span span = order.span() == null ? new Span(0, text.length()) : order.span();
    if (span.end() > text.length() || span.isEmpty() || span.of(text).isBlank()) {
      return new Keeping.OutsideOfPassage(text.length());
    }
    Clip clip =
        new Clip(
            id(person, order.passageId(), span),
            order.passageId(),
            span,
            span.of(text),
            order.note(),
            order.tags(),
            Instant.now().truncatedTo(ChronoUnit.MICROS));
    return new Keeping.Kept(store.keep(office, person, clip));
  }

  /**
   * A page of the writer's clips, the latest first.
   *
   * @param tag only clips with this tag; null for all
   * @param after the last clip of the page before; null for the first page
   */
  @Transactional
  public ClipPage page(
      Office office, String person, @Nullable String tag, @Nullable Position after, int first) {
    List<Clip> clips = store.list(office, person, tag, after, first + 1);
    return new ClipPage(
        clips.subList(0, Math.min(first, clips.size())),
        clips.size() > first,
        store.count(office, person, tag));
  }

  /** Where a page of clips ended. */
  public record Position(Instant keptAt, String id) {}

  /** Removes a clip of the writer; whether there was one. */
  @Transactional
  public boolean remove(Office office, String person, String id) {
    return store.remove(office, person, id);
  }

  /** Ids of the passages that clips are of, by id of the clip, whoever kept them. */
  @Transactional
  public SortedMap<String, String> passages(Office office, List<String> ids) {
    return store.passages(office, ids);
  }

  private static String id(String person, String passageId, Span span) {
    String place = person + "\n" + passageId + "\n" + span.start() + "\n" + span.end();
    return "clip-" + UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
  }
}
