package io.wengao.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A port that stays the same before a server whose own port changes when it is started again. While
 * shut, connections are refused and those there were are cut, as when the server's machine is gone.
 */
final class Door implements AutoCloseable {
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile int behind;
  private @Nullable ServerSocket listening;

  private Door(int port) {
    this.port = port;
  }

  static Door before(int server) throws IOException {
    Door door = new Door(Installation.freePort());
    door.open(server);
    return door;
  }

  int port() {
    return port;
  }

  synchronized void open(int server) throws IOException {
    behind = server;
    ServerSocket socket = new ServerSocket();
    socket.setReuseAddress(true);
    socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    listening = socket;
    Thread.ofVirtual().start(() -> accept(socket));
  }

  synchronized void shut() throws IOException {
    if (listening != null) {
      listening.close();
      listening = null;
    }
    for (Socket socket : open) {
      socket.close();
    }
  }

  private void accept(ServerSocket socket) {
    try {
      while (!socket.isClosed()) {
        enter(socket.accept());
      }
    } catch (IOException e) {
      // shut
    }
  }

  private void enter(Socket guest) throws IOException {
    open.add(guest);
    try {
      Socket server = new Socket(InetAddress.getLoopbackAddress(), behind);
      open.add(server);
      Thread.ofVirtual().start(() -> carry(guest, server));
      Thread.ofVirtual().start(() -> carry(server, guest));
    } catch (IOException e) {
      guest.close();
      open.remove(guest);
    }
  }

  private void carry(Socket from, Socket to) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      in.transferTo(out);
    } catch (IOException e) {
      // cut
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  @Override
  public void close() throws IOException {
    shut();
  }
}
