package io.wengao.corpus.importing;

import java.nio.file.Path;

/** A file that is to be imported. */
public sealed interface IncomingFile {

  /** A text that came within the request. */
  record Text(String fileName, String text) implements IncomingFile {}

  /** A file on disk, to be copied into the database. */
  record OnDisk(String fileName, Path path, long sizeBytes) implements IncomingFile {}

  /** A file that was uploaded before. */
  record Uploaded(String uploadId) implements IncomingFile {}
}
