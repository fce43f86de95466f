package io.wengao.corpus.search.lucene;

import io.wengao.corpus.search.terms.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jboss.logging.Logger;

/** The folder of one index: whole and of this version of the analysis, or emptied. */
final class IndexFolder {
  private static final Logger LOG = Logger.getLogger(IndexFolder.class);

  /** What is written as one part at most while nobody searches. */
  private static final double BUFFER_MEGABYTES = 32;

  private static final String ANALYSIS = "analysis";

  /** Changes with the analysis and with what {@link Fields} keeps. */
  static final String VERSION = Words.VERSION + "/blocks-1";

  private IndexFolder() {}

  /** What a commit records of how it was made. */
  static Iterable<Map.Entry<String, String>> mark() {
    return Map.of(ANALYSIS, VERSION).entrySet();
  }

  static IndexWriterConfig writing(Words words) {
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setForceMergeDeletesPctAllowed(0);
    return new IndexWriterConfig(words.forIndexing())
        .setMergePolicy(merging)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false);
  }

  /** The directory of a folder whose index can be used as it is, or that is empty. */
  static Directory usable(Path folder) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    String fault = fault(directory);
    if (fault.isEmpty()) {
      return directory;
    }
    LOG.warnf("search index %s: %s; building it anew from the database", folder, fault);
    directory.close();
    empty(folder);
    return FSDirectory.open(folder);
  }

  private static String fault(Directory directory) {
    try {
      if (!DirectoryReader.indexExists(directory)) {
        return directory.listAll().length == 0 ? "" : "it has no commit";
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        checkIntegrity(reader);
        String made = reader.getIndexCommit().getUserData().getOrDefault(ANALYSIS, "unknown");
        return made.equals(VERSION)
            ? ""
            : "it was made by analysis " + made + ", this is " + VERSION;
      }
    } catch (IOException | IllegalArgumentException e) {
      return "it is damaged (" + e.getMessage() + ")";
    }
  }

  private static void checkIntegrity(DirectoryReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      if (leaf.reader() instanceof CodecReader segment) {
        segment.checkIntegrity();
      }
    }
  }

  private static void empty(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> inside = Files.list(folder)) {
      files = inside.toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
