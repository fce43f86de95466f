package io.wengao.corpus.importing;

import io.wengao.corpus.indexing.IndexKeeper;
import io.wengao.corpus.job.JobFileRow;
import io.wengao.corpus.job.JobWork;
import io.wengao.corpus.mining.MiningClock;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.reading.BoundedReader;
import io.wengao.corpus.speech.DocumentRows;
import io.wengao.text.Reading;
import io.wengao.text.SpeechReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Imports the files of a job, some at a time: reads them, stores them with their outcomes in one
 * transaction, and has them indexed while the next ones are read. A file that cannot be read is
 * named; the others go on.
 */
@ApplicationScoped
class ImportWork implements JobWork {
  /** A file whose reading ended the process this often is not tried again. */
  private static final int ATTEMPTS = 3;

  private final ImportCheckpoints checkpoints;
  private final BoundedReader reader;
  private final IndexKeeper index;
  private final Comparisons comparisons;
  private final MiningClock mining;

  ImportWork(
      ImportCheckpoints checkpoints,
      BoundedReader reader,
      IndexKeeper index,
      Comparisons comparisons,
      MiningClock mining) {
    this.checkpoints = checkpoints;
    this.reader = reader;
    this.index = index;
    this.comparisons = comparisons;
    this.mining = mining;
  }

  @Override
  public String kind() {
    return Imports.KIND;
  }

  @Override
  public void run(Office office, String jobId, BooleanSupplier stopping) {
    if (checkpoints.begin(office, jobId)) {
      mining.giveWay();
      try {
        importAll(office, jobId, stopping);
      } finally {
        mining.goOn();
      }
    }
    if (checkpoints.othersWait()) {
      checkpoints.compareLater(office, jobId);
    } else {
      comparisons.run(office, jobId, stopping);
    }
  }

  private void importAll(Office office, String jobId, BooleanSupplier stopping) {
    try (IndexKeeper.Feeding fed = index.feed(office);
        Behind indexing = new Behind("indexing-" + jobId)) {
      for (List<JobFileRow> next = checkpoints.next(office, jobId);
          !next.isEmpty();
          next = checkpoints.next(office, jobId)) {
        List<DocumentRows> stored = checkpoints.settle(office, jobId, read(office, next));
        if (!stored.isEmpty()) {
          indexing.then(() -> index.stored(office, stored));
        }
        if (stopping.getAsBoolean()) {
          throw new IllegalStateException(
              "the service is stopping; the job goes on after its next start");
        }
      }
    }
  }

  private List<ReadFile> read(Office office, List<JobFileRow> files) {
    SortedMap<Integer, byte[]> bytes =
        checkpoints.bytes(office, files.stream().filter(ImportWork::isTried).toList());
    SortedMap<Integer, String> ids = new TreeMap<>();
    bytes.forEach((position, of) -> ids.put(position, sha256(of)));
    Collection<String> held = checkpoints.held(office, ids.values());
    List<ReadFile> read = new ArrayList<>();
    for (JobFileRow file : files) {
      byte[] of = bytes.get(file.position());
      String id = ids.get(file.position());
      if (of == null || id == null) {
        read.add(untried(file));
      } else {
        read.add(held.contains(id) ? new ReadFile.Held(file, id) : read(file, id, of));
      }
    }
    return List.copyOf(read);
  }

  private static boolean isTried(JobFileRow file) {
    return file.sizeBytes() <= SpeechReader.MAX_BYTES && file.attempts() <= ATTEMPTS;
  }

  private static ReadFile untried(JobFileRow file) {
    if (file.sizeBytes() > SpeechReader.MAX_BYTES) {
      String limit = SpeechReader.MAX_BYTES / 1024 / 1024 + "MB";
      return refused(file, Reading.Reason.TOO_LARGE, "文件超过" + limit + "，未入库。请拆分后重新上传。");
    }
    return refused(file, Reading.Reason.UNREADABLE, "读取此文件时服务多次中断，已放弃。请另存为纯文本后重新上传。");
  }

  private ReadFile read(JobFileRow file, String documentId, byte[] bytes) {
    return switch (reading(file, bytes)) {
      case Reading.Refused(Reading.Reason reason, String message) -> refused(file, reason, message);
      case Reading.Accepted accepted -> new ReadFile.Accepted(file, documentId, accepted);
    };
  }

  private static ReadFile refused(JobFileRow file, Reading.Reason reason, String message) {
    return new ReadFile.Refused(file, reason.name(), message);
  }

  private Reading reading(JobFileRow file, byte[] bytes) {
    try {
      return reader.read(file.fileName(), bytes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "interrupted while reading; the job goes on after the next start", e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }
}
