package io.wengao.corpus.rereading;

import io.wengao.corpus.indexing.IndexKeeper;
import io.wengao.corpus.job.JobWork;
import io.wengao.corpus.mining.MiningClock;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.reading.BoundedReader;
import io.wengao.corpus.rereading.RereadingCheckpoints.Next;
import io.wengao.corpus.rereading.RereadingCheckpoints.Original;
import io.wengao.text.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Reads the documents of a job again, one after the other, each in a transaction of its own. Index,
 * mined wording and vectors follow; a process that dies in between leaves them behind what is
 * stored, and they catch up by the document's revision.
 */
@ApplicationScoped
class RereadingWork implements JobWork {
  /** A file whose reading ended the process this often is not tried again. */
  private static final int ATTEMPTS = 3;

  private final RereadingCheckpoints checkpoints;
  private final BoundedReader reader;
  private final IndexKeeper index;
  private final MiningClock mining;

  RereadingWork(
      RereadingCheckpoints checkpoints,
      BoundedReader reader,
      IndexKeeper index,
      MiningClock mining) {
    this.checkpoints = checkpoints;
    this.reader = reader;
    this.index = index;
    this.mining = mining;
  }

  @Override
  public String kind() {
    return Rereadings.KIND;
  }

  /** Imports go first: what somebody waits for is not held up by what is there already. */
  @Override
  public boolean canWait() {
    return true;
  }

  @Override
  public void run(Office office, String jobId, BooleanSupplier stopping) {
    if (!checkpoints.begin(office, jobId)) {
      return;
    }
    mining.giveWay();
    try {
      readAllAgain(office, jobId, stopping);
    } finally {
      mining.goOn();
    }
    checkpoints.end(office, jobId);
  }

  private void readAllAgain(Office office, String jobId, BooleanSupplier stopping) {
    for (Optional<Next> next = checkpoints.next(office, jobId);
        next.isPresent();
        next = checkpoints.next(office, jobId)) {
      readAgain(office, jobId, next.get());
      if (stopping.getAsBoolean()) {
        throw new IllegalStateException(
            "the service is stopping; the job goes on after its next start");
      }
    }
  }

  private void readAgain(Office office, String jobId, Next next) {
    if (next.attempts() > ATTEMPTS) {
      checkpoints.settle(office, jobId, next, RereadOutcome.REFUSED, "重新读取此文件时服务多次中断，已放弃，保留原有内容。");
      return;
    }
    Optional<Original> original = checkpoints.original(office, next.documentId());
    if (original.isEmpty()) {
      checkpoints.settle(office, jobId, next, RereadOutcome.GONE, "文件已删除。");
      return;
    }
    switch (reading(original.get())) {
      case Reading.Refused refused ->
          checkpoints.settle(office, jobId, next, RereadOutcome.REFUSED, refused.message());
      case Reading.Accepted accepted -> {
        if (checkpoints.settle(office, jobId, next, accepted)) {
          index.added(office, List.of(next.documentId()));
        }
      }
    }
  }

  private Reading reading(Original original) {
    try {
      return reader.read(original.fileName(), original.bytes());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "interrupted while reading; the job goes on after the next start", e);
    }
  }
}
