package io.wengao.gateway.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What tells cheaply that a file may have changed.
 *
 * @param key which file it is, where the file system knows; another one after a rename
 */
record FileMark(Instant modified, long size, @Nullable Object key) {
  /** File systems round times, the coarsest to two seconds. */
  private static final Duration COARSE = Duration.ofSeconds(3);

  /** Null when there is no such file, or none that can be looked at. */
  static @Nullable FileMark of(Path file) {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileMark(
          attributes.lastModifiedTime().toInstant(), attributes.size(), attributes.fileKey());
    } catch (IOException gone) {
      return null;
    }
  }

  /** Whether a change after {@code now} is sure to give another mark. */
  boolean isSettled(Instant now) {
    return modified.plus(COARSE).isBefore(now);
  }
}
