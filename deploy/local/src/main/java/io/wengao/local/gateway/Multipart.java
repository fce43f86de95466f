package io.wengao.local.gateway;

import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A multipart/form-data body (RFC 7578) whose files are streamed from disk, never held in memory.
 */
final class Multipart {
  private final String boundary = "wengao-" + UUID.randomUUID();
  private final List<BodyPublisher> pieces = new ArrayList<>();

  Multipart field(String name, String value) {
    pieces.add(
        BodyPublishers.ofString(
            "--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n"
                + value
                + "\r\n"));
    return this;
  }

  Multipart file(String field, String name, Path path) throws Stopped {
    String header =
        "--"
            + boundary
            + "\r\nContent-Disposition: form-data; name=\""
            + field
            + "\"; filename=\""
            + quoted(name)
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    try {
      pieces.add(BodyPublishers.ofString(header));
      pieces.add(BodyPublishers.ofFile(path));
      pieces.add(BodyPublishers.ofString("\r\n"));
      return this;
    } catch (FileNotFoundException e) {
      throw new Stopped(
          new Problem.BadInput(
              "The file " + path + " vanished or cannot be read; start the import again"),
          e);
    }
  }

  /**
   * As browsers do: the three characters that would end the name or the header are percent-encoded.
   */
  private static String quoted(String name) {
    return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
  }

  String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  BodyPublisher body() {
    List<BodyPublisher> all = new ArrayList<>(pieces);
    all.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
    return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
  }
}
