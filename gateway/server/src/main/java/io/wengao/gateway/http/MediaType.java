package io.wengao.gateway.http;

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
   * The best of {@code offered} by an {@code Accept} header (RFC 9110, section 12.5.1): for each
   * the most specific range counts; highest quality, then the order of the header. No header means
   * JSON; so does a wild card, unless JSON is excluded. Null when nothing offered is acceptable.
   */
  static @Nullable MediaType negotiate(@Nullable String accept, Set<MediaType> offered) {
    if (accept == null || accept.isBlank()) {
      return JSON;
    }
    var ranges = accept.toLowerCase(Locale.ROOT).split(",", 50);
    MediaType best = null;
    var bestFit = Fit.NONE;
    for (var type : values()) {
      var fit = offered.contains(type) ? type.fit(ranges) : Fit.NONE;
      if (fit.quality() > bestFit.quality()
          || (fit.quality() == bestFit.quality() && fit.place() < bestFit.place())) {
        best = type;
        bestFit = fit;
      }
    }
    return bestFit.quality() > 0 ? best : null;
  }

  /** How well a type fits a header, and where the range stands that says so. */
  private record Fit(double quality, int place) {
    static final Fit NONE = new Fit(0, Integer.MAX_VALUE);
  }

  private Fit fit(String[] ranges) {
    var fit = Fit.NONE;
    int mostSpecific = 0;
    for (int i = 0; i < ranges.length; i++) {
      var parts = ranges[i].split(";", 20);
      int specific = specificity(parts[0].strip());
      if (specific > mostSpecific) {
        mostSpecific = specific;
        fit = new Fit(qualityOf(parts), i);
      }
    }
    return fit;
  }

  /** 3 for the type itself, 2 for its family, 1 for all types; 0 when the range is of others. */
  private int specificity(String range) {
    if (range.equals(name)) {
      return 3;
    }
    if (range.equals("*/*")) {
      return 1;
    }
    return range.equals(name.substring(0, name.indexOf('/')) + "/*") ? 2 : 0;
  }

  /** Whether the header names the type, wherever it ranks. */
  static boolean accepts(@Nullable String accept, MediaType type) {
    return accept != null && accept.toLowerCase(Locale.ROOT).contains(type.name);
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
