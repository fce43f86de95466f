package io.wengao.local.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.TreeSet;

/** Ports on loopback, handed out at most once a launcher. */
public final class Ports {
  private final Set<Integer> given = new TreeSet<>();

  /** Whether nothing listens there now. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      // As the services bind: a port that only waits out its last connections counts as free.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Keeps a port from being given to another part. */
  public void reserve(int port) {
    given.add(port);
  }

  /** The wanted port, or any free one when that is taken. */
  public int preferring(int wanted) throws IOException {
    if (wanted <= 65_535 && !given.contains(wanted) && isFree(wanted)) {
      given.add(wanted);
      return wanted;
    }
    while (true) {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        if (given.add(socket.getLocalPort())) {
          return socket.getLocalPort();
        }
      }
    }
  }
}
