package io.wengao.local.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the launcher asks of a file system. */
public final class Disk {
  private Disk() {}

  /** Bytes this user may still write; unknown counts as plenty, the write itself will tell. */
  static long free(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }

  /** Java has no exception of its own for ENOSPC and EDQUOT; the text is the C library's. */
  public static boolean isFull(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("No space left on device") || message.contains("Disk quota exceeded");
  }
}
