package io.wengao.corpus.api;

import io.wengao.corpus.clip.Clip;
import io.wengao.corpus.clip.Clips;
import io.wengao.corpus.retrieval.RankedHit;
import io.wengao.corpus.search.HitPage.Hit;
import io.wengao.corpus.speech.SpeechPage.Position;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cursors of lists: opaque to clients, they hold the sort key and the id of an entry. */
final class Cursors {
  private static final char SEPARATOR = '\n';

  private Cursors() {}

  static String of(RankedHit hit) {
    return encode(Integer.toHexString(Float.floatToIntBits(hit.score())), hit.id());
  }

  static String of(Position position) {
    return encode(position.key() == null ? "" : position.key(), position.id());
  }

  static String of(Clip clip) {
    return encode(clip.keptAt().toString(), clip.id());
  }

  static Clips.@Nullable Position clip(@Nullable String cursor) {
    List<String> parts = decode(cursor);
    if (parts.isEmpty()) {
      return null;
    }
    try {
      return new Clips.Position(Instant.parse(parts.get(0)), parts.get(1));
    } catch (DateTimeParseException e) {
      throw bad();
    }
  }

  static @Nullable Hit hit(@Nullable String cursor) {
    List<String> parts = decode(cursor);
    if (parts.isEmpty()) {
      return null;
    }
    try {
      return new Hit(
          parts.get(1), Float.intBitsToFloat(Integer.parseUnsignedInt(parts.get(0), 16)));
    } catch (NumberFormatException e) {
      throw bad();
    }
  }

  static @Nullable Position position(@Nullable String cursor) {
    List<String> parts = decode(cursor);
    return parts.isEmpty() ? null : new Position(parts.get(0), parts.get(1));
  }

  private static String encode(String key, String id) {
    byte[] bytes = (key + SEPARATOR + id).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static List<String> decode(@Nullable String cursor) {
    if (cursor == null) {
      return List.of();
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int separator = text.lastIndexOf(SEPARATOR);
      if (separator < 0) {
        throw bad();
      }
      return List.of(text.substring(0, separator), text.substring(separator + 1));
    } catch (IllegalArgumentException e) {
      throw bad();
    }
  }

  private static BadUserInput bad() {
    return new BadUserInput(
        "after", "not a cursor of this list; pass a cursor that an edge of the same list gave");
  }
}
