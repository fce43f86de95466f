package io.wengao.corpus.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wengao.corpus.office.Office;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Finds, makes and exchanges the indexes of offices. Searches ask an alias, {@code prefix-office}.
 * An index of an older design goes on answering while one of the present design is filled behind
 * the alias {@code prefix-office.filling}; when that is full, one request to the cluster gives it
 * the first alias and deletes the old one. Names follow from what is there, so that of several
 * processes that see the same need one makes the index and the others find it.
 */
final class Places {
  private static final Logger LOG = Logger.getLogger(Places.class);
  private static final String FILLING = ".filling";
  private static final int OLDEST_MAJOR_VERSION = 3;
  private static final int STEPS = 5;

  private final Cluster cluster;
  private final String prefix;
  private final IndexDesign design;
  private final ConcurrentHashMap<Office, Place> known = new ConcurrentHashMap<>();
  private volatile boolean fits;

  Places(Cluster cluster, String prefix, IndexDesign design) {
    this.cluster = cluster;
    this.prefix = prefix;
    this.design = design;
  }

  /** An index behind an alias. */
  private record Held(String name, int number) {

    /** The name of the one to take its place. */
    String next(String alias, int number) {
      String last = name.substring(name.lastIndexOf('.') + 1);
      boolean counted = last.matches("\\d{1,8}");
      return alias + "." + number + "." + (counted ? Integer.parseInt(last) + 1 : 1);
    }
  }

  /** Where the office's entries are, as far as this process knows. */
  Place of(Office office) {
    Place place = known.get(office);
    return place == null ? look(office) : place;
  }

  /** Does not go by what is known any more. */
  void forget(Office office) {
    known.remove(office);
  }

  /** Looks in the cluster; makes what is missing. */
  Place look(Office office) {
    checkVersion();
    String alias = prefix + "-" + office.id();
    for (int step = 0; step < STEPS; step++) {
      JsonNode found =
          cluster.get("/" + alias + "," + alias + FILLING + "?ignore_unavailable=true");
      if (found.has(alias)) {
        throw new IllegalStateException(
            "OpenSearch has an index %s, which should be an alias: delete it".formatted(alias));
      }
      Held answering = behind(found, alias);
      Held filling = behind(found, alias + FILLING);
      if (settled(alias, answering, filling)) {
        Place place = place(alias, answering, filling);
        known.put(office, place);
        return place;
      }
    }
    throw new IllegalStateException(
        "the indexes of office %s in OpenSearch do not come to rest: delete those whose names begin with %s. and have no alias"
            .formatted(office.id(), alias));
  }

  private static @Nullable Held behind(JsonNode found, String alias) {
    for (var index : found.properties()) {
      if (index.getValue().path("aliases").has(alias)) {
        return new Held(index.getKey(), IndexDesign.numberOf(index.getValue().path("mappings")));
      }
    }
    return null;
  }

  /** Whether nothing was left to do; else it did one thing. */
  private boolean settled(String alias, @Nullable Held answering, @Nullable Held filling) {
    if (filling != null && filling.number() < design.number()) {
      cluster.delete("/" + filling.name());
      return false;
    }
    if (answering == null) {
      if (filling == null) {
        create(alias + "." + design.number() + ".1", alias);
      } else {
        exchange(alias, null, filling);
      }
      return false;
    }
    if (answering.number() < design.number() && filling == null) {
      create(answering.next(alias, design.number()), alias + FILLING);
      return false;
    }
    return true;
  }

  private Place place(String alias, @Nullable Held answering, @Nullable Held filling) {
    boolean ours = filling != null && filling.number() == design.number();
    int number = answering == null ? 0 : answering.number();
    return new Place(alias, ours ? alias + FILLING : null, number > design.number() ? number : 0);
  }

  private void create(String name, String alias) {
    try {
      cluster.put("/" + name, design.body(alias));
      LOG.infof("made index %s in OpenSearch, to answer as %s", name, alias);
    } catch (Refusal refusal) {
      if (!refusal.taken()) {
        throw refusal;
      }
    }
  }

  /** Lets the index that was filled answer. */
  void exchange(Office office) {
    Place place = look(office);
    String filling = place.filling();
    if (filling != null) {
      String alias = place.answering();
      JsonNode found = cluster.get("/" + alias + "," + filling + "?ignore_unavailable=true");
      Held full = behind(found, filling);
      if (full != null) {
        exchange(alias, behind(found, alias), full);
        LOG.infof("index %s answers as %s from now on", full.name(), alias);
      }
      look(office);
    }
  }

  private void exchange(String alias, @Nullable Held old, Held full) {
    ObjectNode body = Cluster.JSON.createObjectNode();
    ArrayNode actions = body.putArray("actions");
    actions.addObject().putObject("add").put("index", full.name()).put("alias", alias);
    actions.addObject().putObject("remove").put("index", full.name()).put("alias", alias + FILLING);
    if (old != null) {
      actions.addObject().putObject("remove_index").put("index", old.name());
    }
    cluster.post("/_aliases", body);
  }

  private void checkVersion() {
    if (!fits) {
      JsonNode version = cluster.get("/").path("version");
      String number = version.path("number").asText("unknown");
      String major = number.replaceAll("\\D.*", "");
      boolean opensearch = version.path("distribution").asText().equals("opensearch");
      if (!opensearch || major.isEmpty() || Integer.parseInt(major) < OLDEST_MAJOR_VERSION) {
        throw new IllegalStateException(
            "what answers at wengao.search.opensearch.addresses is version %s of %s; OpenSearch %d or later is needed"
                .formatted(
                    number,
                    version.path("distribution").asText("something else"),
                    OLDEST_MAJOR_VERSION));
      }
      fits = true;
    }
  }
}
