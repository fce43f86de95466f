package io.wengao.local.postgres;

import io.wengao.local.folder.DataFolder;
import io.wengao.local.folder.Disk;
import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's own programs, unpacked from the io.zonky archive on the class path into the data
 * folder, once a version.
 *
 * @param home holds {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path home) {
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  /**
   * Unpacks aside and renames last, so that a launcher killed meanwhile leaves nothing half that
   * counts as whole.
   */
  static Binaries unpack(DataFolder folder) throws Stopped {
    URL archive = Binaries.class.getResource(ARCHIVE);
    if (archive == null || !System.getProperty("os.arch").equals("amd64")) {
      throw new Stopped(
          new Problem.Unsuitable(
              "Wengao brings PostgreSQL along for Linux on x86-64 only, this is "
                  + System.getProperty("os.name")
                  + " on "
                  + System.getProperty("os.arch")));
    }
    Path home = folder.postgres().resolve(version(archive));
    if (Files.isDirectory(home)) {
      return new Binaries(home);
    }
    Path aside = folder.postgres().resolve("unpacking");
    try (InputStream in = archive.openStream()) {
      delete(aside);
      Files.createDirectories(aside);
      unpack(in, aside);
      Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
      return new Binaries(home);
    } catch (IOException e) {
      throw unpackProblem(folder, e);
    }
  }

  private static Stopped unpackProblem(DataFolder folder, IOException e) {
    if (Disk.isFull(e)) {
      return new Stopped(new Problem.DiskFull(folder.root(), 0, 400 * Problem.MEBI), e);
    }
    return new Stopped(
        folder.orDiskFull(
            new Problem.Unsuitable(
                "PostgreSQL could not be unpacked into "
                    + folder.postgres()
                    + ": "
                    + e.getMessage())),
        e);
  }

  /**
   * The jar's name without its ending, as the folder's name: another version gets another folder.
   */
  private static String version(URL archive) {
    String jar = archive.getPath().replaceFirst("\\.jar!.*", "");
    return jar.substring(jar.lastIndexOf('/') + 1);
  }

  private static void unpack(InputStream in, Path into) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new XZCompressorInputStream(new BufferedInputStream(in, 1 << 16)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
          throw new IOException("entry outside the archive: " + entry.getName());
        }
        put(tar, entry, target);
      }
    }
  }

  private static void put(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    boolean runnable = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(runnable ? "rwxr-xr-x" : "rw-r--r--"));
  }

  /** Deletes a folder with all it holds; one that is not there is fine. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }
}
