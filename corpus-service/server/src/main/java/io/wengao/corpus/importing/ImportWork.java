package io.wengao.corpus.importing;

import io.wengao.corpus.indexing.IndexKeeper;
import io.wengao.corpus.job.JobFileRow;
import io.wengao.corpus.job.JobWork;
import io.wengao.corpus.office.Office;
import io.wengao.text.Reading;
import io.wengao.text.SpeechReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Imports the files of a job one by one. A file that cannot be read is named; the others go on. */
@ApplicationScoped
class ImportWork implements JobWork {
  /** A file whose reading ended the process this often is not tried again. */
  private static final int ATTEMPTS = 3;

  private final ImportCheckpoints checkpoints;
  private final BoundedReader reader;
  private final IndexKeeper index;

  ImportWork(ImportCheckpoints checkpoints, BoundedReader reader, IndexKeeper index) {
    this.checkpoints = checkpoints;
    this.reader = reader;
    this.index = index;
  }

  @Override
  public String kind() {
    return Imports.KIND;
  }

  @Override
  public void run(Office office, String jobId, BooleanSupplier stopping) {
    if (checkpoints.begin(office, jobId)) {
      importAll(office, jobId, stopping);
      index.flush(office);
    }
    checkpoints.end(office, jobId);
  }

  private void importAll(Office office, String jobId, BooleanSupplier stopping) {
    for (Optional<JobFileRow> next = checkpoints.next(office, jobId);
        next.isPresent();
        next = checkpoints.next(office, jobId)) {
      importOne(office, next.get());
      if (stopping.getAsBoolean()) {
        throw new IllegalStateException(
            "the service is stopping; the job goes on after its next start");
      }
    }
  }

  private void importOne(Office office, JobFileRow file) {
    if (file.sizeBytes() > SpeechReader.MAX_BYTES) {
      String limit = SpeechReader.MAX_BYTES / 1024 / 1024 + "MB";
      refuse(office, file, Reading.Reason.TOO_LARGE, "文件超过" + limit + "，未入库。请拆分后重新上传。");
    } else if (file.attempts() > ATTEMPTS) {
      refuse(office, file, Reading.Reason.UNREADABLE, "读取此文件时服务多次中断，已放弃。请另存为纯文本后重新上传。");
    } else {
      read(office, file, checkpoints.bytes(office, file));
    }
  }

  private void read(Office office, JobFileRow file, byte[] bytes) {
    String documentId = sha256(bytes);
    if (checkpoints.isDuplicate(office, file, documentId)) {
      return;
    }
    switch (reading(file, bytes)) {
      case Reading.Refused(Reading.Reason reason, String message) ->
          refuse(office, file, reason, message);
      case Reading.Accepted accepted -> {
        if (checkpoints.store(office, file, documentId, accepted)) {
          index.added(office, List.of(documentId));
        }
      }
    }
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

  private void refuse(Office office, JobFileRow file, Reading.Reason reason, String message) {
    checkpoints.refuse(office, file, reason.name(), message);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }
}
