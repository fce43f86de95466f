package io.wengao.gateway.incremental;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client on a bare connection, which sees what arrives when. */
final class PartsSocket implements AutoCloseable {
  private final Socket socket;
  private final BufferedReader in;

  PartsSocket(URI endpoint, String headers, String query) throws IOException {
    var body = JsonObject.of("query", query).encode();
    socket = new Socket(endpoint.getHost(), endpoint.getPort());
    var head =
        "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + headers
            + "\r\nContent-Length: "
            + body.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n";
    socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Status line and headers, as they came. */
  String head() throws IOException {
    var head = new StringBuilder();
    for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      head.append(line).append('\n');
    }
    return head.toString();
  }

  /** The text of the next chunk; empty for the last. */
  String chunk() throws IOException {
    int bytes = Integer.parseInt(in.readLine(), 16);
    var text = new StringBuilder();
    while (text.toString().getBytes(StandardCharsets.UTF_8).length < bytes) {
      text.append((char) in.read());
    }
    in.readLine();
    return text.toString();
  }

  /** Chunks up to and with the one that ends a part. */
  String part() throws IOException {
    var text = new StringBuilder();
    do {
      text.append(chunk());
    } while (!text.toString().endsWith("}\r\n---"));
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
