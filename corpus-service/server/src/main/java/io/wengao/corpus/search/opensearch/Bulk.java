package io.wengao.corpus.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/** Writes entries in requests of some million characters. */
final class Bulk {
  private static final int CHARACTERS = 4_000_000;
  private static final int FIRST_BAD_STATUS = 300;
  private static final int CONFLICT = 409;
  private static final Set<Integer> BUSY = Set.of(429, 503);

  private final Cluster cluster;
  private final String alias;
  private final StringBuilder lines = new StringBuilder();
  private final Set<String> known = new TreeSet<>();

  Bulk(Cluster cluster, String alias) {
    this.cluster = cluster;
    this.alias = alias;
  }

  /** Writes an entry, over the one of this id if there is one. */
  void write(String id, ObjectNode entry) {
    add("index", id, entry);
  }

  /** Writes an entry unless there is one of this id, which is then among {@link #done}. */
  void begin(String id, ObjectNode entry) {
    add("create", id, entry);
  }

  private void add(String action, String id, ObjectNode entry) {
    ObjectNode head = Cluster.JSON.createObjectNode();
    head.putObject(action).put("_id", id);
    lines.append(head).append('\n').append(entry).append('\n');
    if (lines.length() > CHARACTERS) {
      send();
    }
  }

  /** Sends the rest; ids of those that were there already of what was to begin. */
  Set<String> done() {
    if (!lines.isEmpty()) {
      send();
    }
    return known;
  }

  private void send() {
    String body = lines.toString();
    long begun = System.nanoTime();
    while (!taken(body)) {
      if (System.nanoTime() - begun > cluster.patience().toNanos()) {
        throw cluster.unavailable("its queues are full or a shard is missing");
      }
      cluster.pause();
    }
    lines.setLength(0);
  }

  /** Whether all was written; false when the cluster is too busy for some of it. */
  private boolean taken(String body) {
    JsonNode answer =
        cluster.lines(
            "/"
                + alias
                + "/_bulk?require_alias=true&filter_path=errors,items.*._id,items.*.status,items.*.error",
            body);
    boolean taken = true;
    if (answer.path("errors").asBoolean()) {
      for (JsonNode item : answer.path("items")) {
        taken &= taken(item);
      }
    }
    return taken;
  }

  private boolean taken(JsonNode item) {
    JsonNode create = item.path("create");
    JsonNode result = create.isMissingNode() ? item.path("index") : create;
    int status = result.path("status").asInt();
    if (status < FIRST_BAD_STATUS) {
      return true;
    }
    if (status == CONFLICT && !create.isMissingNode()) {
      known.add(result.path("_id").asText());
      return true;
    }
    if (BUSY.contains(status)) {
      return false;
    }
    throw new Refusal("to write " + result.path("_id").asText(), status, result);
  }
}
