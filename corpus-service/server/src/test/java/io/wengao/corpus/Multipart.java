package io.wengao.corpus;

import io.restassured.RestAssured;
import io.wengao.corpus.CorpusClient.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Multipart forms as browsers send them: file names in UTF-8. */
final class Multipart {
  private static final String BOUNDARY = "----wengao-test-boundary";

  private Multipart() {}

  static HttpResponse<String> post(
      String office, String path, Map<String, String> fields, List<Upload> files) {
    List<InputStream> parts = new ArrayList<>();
    fields.forEach(
        (name, value) -> parts.add(bytes(head("name=\"" + name + "\"", "") + value + "\r\n")));
    for (Upload file : files) {
      String disposition = "name=\"file\"; filename=\"" + file.fileName() + "\"";
      parts.add(bytes(head(disposition, "Content-Type: application/octet-stream\r\n")));
      parts.add(new ByteArrayInputStream(file.bytes()));
      parts.add(bytes("\r\n"));
    }
    parts.add(bytes("--" + BOUNDARY + "--\r\n"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
            .header("X-Wengao-Office", office)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(
                BodyPublishers.ofInputStream(
                    () -> new SequenceInputStream(Collections.enumeration(parts))))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String head(String disposition, String more) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; "
        + disposition
        + "\r\n"
        + more
        + "\r\n";
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
