package io.wengao.local.importing;

import io.wengao.local.gateway.Upload;
import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Files that travel together. The key is made of their names and bytes, so the same batch sent
 * again, by a launcher that was killed in between for instance, is the same job and not another
 * one.
 */
record Batch(List<Upload> files, String key) {
  private static final int MOST_FILES = 200;
  private static final long MOST_BYTES = 64 * Problem.MEBI;

  /** Cuts the list where a batch grows too large; the cuts depend on names and sizes only. */
  static List<Batch> cut(List<Upload> files) throws Stopped {
    List<Batch> batches = new ArrayList<>();
    List<Upload> open = new ArrayList<>();
    long bytes = 0;
    for (Upload file : files) {
      long size = size(file);
      if (!open.isEmpty() && (open.size() == MOST_FILES || bytes + size > MOST_BYTES)) {
        batches.add(of(open));
        open = new ArrayList<>();
        bytes = 0;
      }
      open.add(file);
      bytes += size;
    }
    if (!open.isEmpty()) {
      batches.add(of(open));
    }
    return batches;
  }

  private static long size(Upload file) throws Stopped {
    try {
      return Files.size(file.path());
    } catch (IOException e) {
      throw vanished(file, e);
    }
  }

  private static Batch of(List<Upload> files) throws Stopped {
    MessageDigest digest = sha256();
    for (Upload file : files) {
      digest.update(file.name().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      try (InputStream in = Files.newInputStream(file.path())) {
        MessageDigest bytes = sha256();
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          bytes.update(buffer, 0, read);
        }
        digest.update(bytes.digest());
      } catch (IOException e) {
        throw vanished(file, e);
      }
    }
    return new Batch(List.copyOf(files), "import-" + HexFormat.of().formatHex(digest.digest()));
  }

  private static Stopped vanished(Upload file, IOException e) {
    return new Stopped(
        new Problem.BadInput(
            "The file " + file.path() + " vanished or cannot be read; start the import again"),
        e);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
