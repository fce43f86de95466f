package io.wengao.local.importing;

import io.wengao.local.gateway.Upload;
import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The files of a folder and its subfolders, in the order of their names.
 *
 * @param readable to upload, each named by its path below the folder
 * @param unreadable names of files and folders this user may not read
 */
record Candidates(List<Upload> readable, List<String> unreadable) {

  /** Hidden files (a leading dot) are the system's, not the writer's, and left out. */
  static Candidates of(Path folder) throws Stopped {
    if (!Files.isDirectory(folder)) {
      throw new Stopped(new Problem.BadInput("The folder to import is not there: " + folder));
    }
    List<Upload> readable = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Walk(folder, readable, unreadable));
    } catch (IOException e) {
      throw new Stopped(
          new Problem.BadInput("The folder " + folder + " cannot be read (" + e.getMessage() + ")"),
          e);
    }
    readable.sort(Comparator.comparing(Upload::name));
    unreadable.sort(Comparator.naturalOrder());
    if (readable.isEmpty() && unreadable.isEmpty()) {
      throw new Stopped(new Problem.BadInput("The folder to import holds no files: " + folder));
    }
    return new Candidates(readable, unreadable);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Upload> readable;
    private final List<String> unreadable;

    Walk(Path top, List<Upload> readable, List<String> unreadable) {
      this.top = top;
      this.readable = readable;
      this.unreadable = unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return hidden(folder) && !folder.equals(top)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (hidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (!Files.isRegularFile(file)) {
        return FileVisitResult.CONTINUE; // a pipe, a device, a link to a folder
      }
      if (Files.isReadable(file)) {
        readable.add(new Upload(name(file), file));
      } else {
        unreadable.add(name(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      unreadable.add(name(file));
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      return top.relativize(file).toString();
    }

    private static boolean hidden(Path file) {
      return file.getFileName() != null && file.getFileName().toString().startsWith(".");
    }
  }
}
