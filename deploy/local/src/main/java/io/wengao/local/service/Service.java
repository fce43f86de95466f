package io.wengao.local.service;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;

/**
 * One of the three services as the launcher starts it.
 *
 * @param name also of its log and its folder
 * @param application the folder with quarkus-run.jar
 * @param heapMegabytes the most its heap may take
 * @param jvmOptions besides those all three share
 * @param environment added to the launcher's own
 */
public record Service(
    String name,
    Path application,
    int port,
    int heapMegabytes,
    List<String> jvmOptions,
    SequencedMap<String, String> environment) {
  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }
}
