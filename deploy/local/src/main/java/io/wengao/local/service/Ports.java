package io.wengao.local.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Ports on loopback, handed out at most once. A service binds its port seconds after it was given,
 * so each is claimed by a lock that every launcher of this machine respects, until the claims are
 * closed.
 */
public final class Ports implements AutoCloseable {
  private final Path claims;
  private final List<FileChannel> held = new ArrayList<>();
  private final Set<Integer> given = new HashSet<>();

  /**
   * @param claims the folder of the locks, the same for every launcher
   */
  public Ports(Path claims) {
    this.claims = claims;
  }

  /** Ports of this machine. */
  public static Ports ofMachine() {
    return new Ports(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** The very port, or false where something listens or another launcher is about to. */
  public synchronized boolean claim(int port) {
    return isFree(port) && !given.contains(port) && lock(port) && given.add(port);
  }

  /** The wanted port, or any free one when that is taken. */
  public int preferring(int wanted) throws IOException {
    int port = wanted;
    while (!claim(port)) {
      port = anyFree();
    }
    return port;
  }

  private static int anyFree() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean isFree(int port) {
    if (port > 65_535) {
      return false;
    }
    try (ServerSocket socket = new ServerSocket()) {
      // As the services bind: a port that only waits out its last connections counts as free.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean lock(int port) {
    Path file = claims.resolve("wengao-port-" + port + ".lock");
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      if (isLocked(channel)) {
        held.add(channel);
        return true;
      }
      channel.close();
      return false;
    } catch (IOException e) {
      return true; // another user's file: the claim is only a courtesy among one user's launchers
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // claimed by another launcher in this JVM
    }
  }

  @Override
  public synchronized void close() {
    for (FileChannel channel : held) {
      try {
        channel.close();
      } catch (IOException e) {
        throw new IllegalStateException("Could not give a port back", e);
      }
    }
    held.clear();
  }
}
