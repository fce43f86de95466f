package io.wengao.corpus.reading;

import io.wengao.text.Reading;
import io.wengao.text.SpeechReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Reads a file on a thread of its own, so that one monstrous file costs a refusal, not the service.
 */
@ApplicationScoped
public class BoundedReader {
  private static final Logger LOG = Logger.getLogger(BoundedReader.class);

  private final SpeechReader reader = new SpeechReader();
  private final Duration limit;

  BoundedReader(
      @ConfigProperty(name = "wengao.import.reading-limit", defaultValue = "60S") Duration limit) {
    this.limit = limit;
  }

  /** Reads one file; a refusal when it takes too long or fails. */
  public Reading read(String fileName, byte[] bytes) throws InterruptedException {
    FutureTask<Reading> task = new FutureTask<>(() -> reader.read(fileName, bytes));
    Thread thread = Thread.ofPlatform().name("reading").daemon().start(task);
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      LOG.warnf(
          "reading a file of %d bytes took more than %s and was given up", bytes.length, limit);
      return unreadable("读取超过" + limit.toSeconds() + "秒仍未完成，已放弃。请把文件拆分或另存为纯文本后重新上传。");
    } catch (ExecutionException e) {
      LOG.errorf(e.getCause(), "reading a file of %d bytes failed", bytes.length);
      return unreadable("读取时出错，文件可能已损坏。请另存为纯文本后重新上传。");
    }
  }

  private static Reading unreadable(String message) {
    return new Reading.Refused(Reading.Reason.UNREADABLE, message);
  }
}
