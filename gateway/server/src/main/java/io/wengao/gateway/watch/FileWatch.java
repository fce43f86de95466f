package io.wengao.gateway.watch;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a file every few seconds, on a worker thread, and tells somebody that it may have
 * changed. Times are looked at first; the text decides. Works on every file system, also where
 * changes come as a switched link (mounted ConfigMaps).
 */
public final class FileWatch {
  private static final Logger LOG = Logger.getLogger(FileWatch.class);

  /** Who is told. */
  public interface Reader {
    /**
     * Reads the file again. May block.
     *
     * @param stillTheSame asked after reading: whether nobody wrote meanwhile
     */
    void reread(BooleanSupplier stillTheSame);
  }

  private final Vertx vertx;
  private final Path file;
  private final Reader reader;
  private final AtomicBoolean looking = new AtomicBoolean();
  private final long timer;

  // Looked at and changed by one look at a time.
  private @Nullable FileMark seen;
  private @Nullable FileMark judged;
  private boolean missing;

  private FileWatch(Vertx vertx, Path file, Duration interval, Reader reader) {
    this.vertx = vertx;
    this.file = file;
    this.reader = reader;
    this.timer = vertx.setPeriodic(Math.max(1, interval.toMillis()), tick -> look());
  }

  /** Looks until it is stopped. */
  public static FileWatch start(Vertx vertx, Path file, Duration interval, Reader reader) {
    return new FileWatch(vertx, file, interval, reader);
  }

  public void stop() {
    vertx.cancelTimer(timer);
  }

  private void look() {
    if (looking.compareAndSet(false, true)) {
      vertx
          .executeBlocking(
              () -> {
                compare();
                return true;
              },
              false)
          .onFailure(bug -> LOG.errorf(bug, "Looking at %s failed", file))
          .onComplete(done -> looking.set(false));
    }
  }

  private void compare() {
    var mark = FileMark.of(file);
    if (mark == null) {
      if (!missing) {
        LOG.warnf("%s is gone; what was read from it stays in service", file);
      }
      missing = true;
      return;
    }
    missing = false;
    if (mark.equals(judged)) {
      return;
    }
    if (!mark.equals(seen)) {
      // Somebody may still be writing.
      seen = mark;
      return;
    }
    judged = mark.isSettled(Instant.now()) ? mark : null;
    reader.reread(() -> mark.equals(FileMark.of(file)));
  }
}
