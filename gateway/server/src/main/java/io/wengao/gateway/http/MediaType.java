package io.wengao.gateway.http;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an answer of the GraphQL endpoint can be written in. */
enum MediaType {
  /** The default: old clients expect status 200 for every well-formed request. */
  JSON("application/json"),
  /** The media type of GraphQL over HTTP: the status tells whether execution began. */
  GRAPHQL_RESPONSE("application/graphql-response+json"),
  /** Server-sent events. */
  EVENT_STREAM("text/event-stream"),
  /** The editor page. */
  HTML("text/html");

  private final String name;

  MediaType(String name) {
    this.name = name;
  }

  /** As a {@code Content-Type}. */
  String header() {
    return this == EVENT_STREAM ? name : name + "; charset=utf-8";
  }

  /**
   * The best of {@code offered} by an {@code Accept} header (RFC 9110, section 12.5.1): highest
   * quality, then the order of the header. No header means JSON; wild cards mean JSON; null when
   * nothing offered is acceptable.
   */
  static @Nullable MediaType negotiate(@Nullable String accept, Set<MediaType> offered) {
    if (accept == null || accept.isBlank()) {
      return JSON;
    }
    MediaType best = null;
    double bestQuality = 0;
    for (var range : accept.split(",", 50)) {
      var parts = range.split(";", 20);
      double quality = qualityOf(parts);
      var match = match(parts[0].strip().toLowerCase(Locale.ROOT), offered);
      if (match != null && quality > bestQuality) {
        best = match;
        bestQuality = quality;
      }
    }
    return best;
  }

  /** Whether the header names the type, wherever it ranks. */
  static boolean accepts(@Nullable String accept, MediaType type) {
    return accept != null && accept.toLowerCase(Locale.ROOT).contains(type.name);
  }

  private static @Nullable MediaType match(String range, Set<MediaType> offered) {
    if (range.equals("*/*") || range.equals("application/*")) {
      return JSON;
    }
    return EnumSet.allOf(MediaType.class).stream()
        .filter(type -> type.name.equals(range) && offered.contains(type))
        .findFirst()
        .orElse(null);
  }

  private static double qualityOf(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      var parameter = parts[i].strip();
      if (parameter.startsWith("q=")) {
        try {
          return Double.parseDouble(parameter.substring(2));
        } catch (NumberFormatException unreadable) {
          return 0;
        }
      }
    }
    return 1;
  }
}
