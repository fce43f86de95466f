package io.wengao.corpus.search.opensearch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where OpenSearch is and how to talk to it.
 *
 * @param addresses of its nodes, such as {@code https://search-1:9200}; at least one
 * @param login empty when nobody signs in
 * @param authorities PEM file of the authorities that signed the nodes' certificates; empty for
 *     those of the Java platform
 * @param prefix first part of the names of indexes and aliases
 * @param replicas copies of each index besides the first, where there are nodes for them
 * @param timeout how long one request may take
 * @param patience how long a request is tried again while the cluster is busy or a node leaves
 */
public record OpenSearchSettings(
    List<URI> addresses,
    Optional<Login> login,
    Optional<Path> authorities,
    String prefix,
    int replicas,
    Duration timeout,
    Duration patience) {
  private static final Pattern PREFIX = Pattern.compile("[a-z0-9][a-z0-9_-]*");
  private static final String KEY = "wengao.search.opensearch.";

  /** A user and the password. */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return user;
    }
  }

  /**
   * Checks what can be checked without asking.
   *
   * @throws IllegalArgumentException naming the key and what to do
   */
  public OpenSearchSettings {
    addresses = List.copyOf(addresses);
    if (addresses.isEmpty()) {
      throw bad("addresses", "name the nodes of the cluster, such as https://search-1:9200");
    }
    addresses.forEach(address -> check(address, login.isPresent()));
    if (!PREFIX.matcher(prefix).matches()) {
      throw bad("prefix", "lower-case letters, digits, - and _, not: " + prefix);
    }
    if (replicas < 0) {
      throw bad("replicas", "0 or more, not: " + replicas);
    }
  }

  private static void check(URI address, boolean secrets) {
    boolean plain = "http".equals(address.getScheme());
    if (address.getHost() == null || !(plain || "https".equals(address.getScheme()))) {
      throw bad("addresses", "http://host:port or https://host:port, not: " + address);
    }
    if (address.getUserInfo() != null) {
      throw bad("addresses", "user and password belong into username and password");
    }
    if (plain && secrets && !loopback(address.getHost())) {
      throw bad(
          "addresses",
          address + " would carry the password in the clear; use https, or no user on loopback");
    }
  }

  private static boolean loopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static IllegalArgumentException bad(String key, String problem) {
    return new IllegalArgumentException(KEY + key + ": " + problem);
  }
}
