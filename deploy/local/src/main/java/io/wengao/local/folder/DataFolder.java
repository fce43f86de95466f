package io.wengao.local.folder;

import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The one folder everything lies in.
 *
 * @param root absolute, without symbolic links
 */
public record DataFolder(Path root) {
  /**
   * A new folder needs room for the unpacked PostgreSQL (75 MB), a cluster with its write-ahead log
   * and the index.
   */
  private static final long NEEDED_NEW = 400 * Problem.MEBI;

  private static final long NEEDED_LATER = 100 * Problem.MEBI;

  /** Makes the folder when it is not there, readable by its owner only. */
  public static DataFolder open(Path wanted) throws Stopped {
    try {
      if (!Files.exists(wanted)) {
        Files.createDirectories(wanted.toAbsolutePath().getParent());
        Files.createDirectory(
            wanted,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      if (!Files.isDirectory(wanted) || !Files.isWritable(wanted)) {
        throw new Stopped(
            new Problem.BadInput(
                "The data folder "
                    + wanted
                    + " is not a folder that can be written to; choose another with --data"));
      }
      DataFolder folder = new DataFolder(wanted.toRealPath());
      for (Path inner :
          new Path[] {
            folder.logs(),
            folder.drafts(),
            folder.of("corpus"),
            folder.of("drafting"),
            folder.of("gateway")
          }) {
        Files.createDirectories(inner);
      }
      return folder;
    } catch (IOException e) {
      throw folderProblem(wanted, e);
    }
  }

  private static Stopped folderProblem(Path wanted, IOException e) {
    if (Disk.isFull(e)) {
      return new Stopped(new Problem.DiskFull(wanted, 0, NEEDED_NEW), e);
    }
    return new Stopped(
        new Problem.BadInput(
            "The data folder "
                + wanted
                + " cannot be made ("
                + e.getMessage()
                + "); choose another with --data"),
        e);
  }

  public Path logs() {
    return root.resolve("logs");
  }

  /** Where exported drafts are put for the user. */
  public Path drafts() {
    return root.resolve("drafts");
  }

  public Path postgres() {
    return root.resolve("postgres");
  }

  /** A service's own folder (index and the like). */
  public Path of(String service) {
    return root.resolve(service);
  }

  public Path log(String part) {
    return logs().resolve(part + ".log");
  }

  /** Refuses to begin where the disk would fill on the way. */
  public void checkSpace() throws Stopped {
    long needed = Files.exists(postgres().resolve("cluster")) ? NEEDED_LATER : NEEDED_NEW;
    long free = Disk.free(root);
    if (free < needed) {
      throw new Stopped(new Problem.DiskFull(root, free, needed));
    }
  }

  /** A full disk explains most failures of a part; then that is the line to print. */
  public Problem orDiskFull(Problem problem) {
    long free = Disk.free(root);
    return free < 16 * Problem.MEBI ? new Problem.DiskFull(root, free, NEEDED_LATER) : problem;
  }
}
