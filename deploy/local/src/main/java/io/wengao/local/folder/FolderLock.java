package io.wengao.local.folder;

import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One launcher a data folder. The kernel frees the lock when its holder dies, however it dies; what
 * the file says is only for the line a second launcher prints.
 */
public final class FolderLock implements AutoCloseable {
  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the folder, or says who has it. */
  public static FolderLock take(DataFolder folder, int port) throws Stopped {
    Path file = folder.root().resolve("launcher.lock");
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new Stopped(new Problem.FolderTaken(folder.root(), holder(file)));
      }
      String holder =
          " (process " + ProcessHandle.current().pid() + ", http://127.0.0.1:" + port + "/graphql)";
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
      return new FolderLock(channel);
    } catch (IOException e) {
      throw new Stopped(
          folder.orDiskFull(
              new Problem.BadInput(
                  "The data folder "
                      + folder.root()
                      + " cannot be locked ("
                      + e.getMessage()
                      + ")")),
          e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held in this very process, as a test may do
    }
  }

  private static String holder(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // the process ends next, and the lock with it
    }
  }
}
