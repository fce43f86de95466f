package io.wengao.federation.planning.fetchgraph;

import io.wengao.federation.planning.choice.PositionChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The requests that can be asked for fields of objects of one type at one place of the answer. In a
 * deferred fragment those of earlier parts come first, and its own are only entered when something
 * cannot be had from them, or should not hold them up.
 */
final class Places {

  final Map<Integer, Place> first = new LinkedHashMap<>();
  final Map<Integer, Place> entered = new LinkedHashMap<>();
  private final Map<Integer, PositionChoice.HopChoice> ways = new LinkedHashMap<>();

  /** Of the answer's first part: hops are entered by the caller, in order. */
  static Places of(PositionChoice.TypeChoice type, Map<Integer, Place> homes) {
    var places = new Places();
    homes.forEach(
        (site, place) -> {
          if (type.base().has(site)) {
            places.first.put(site, place);
          }
        });
    return places;
  }

  /**
   * Of a deferred fragment.
   *
   * @param before what the part around it asked of the same objects; null where nothing is known
   */
  static Places later(
      PositionChoice.TypeChoice type, Map<Integer, Place> homes, @Nullable Places before) {
    var places = of(type, homes);
    if (before != null) {
      before.first.forEach(places.first::putIfAbsent);
      before.entered.forEach(places.first::putIfAbsent);
    }
    places.ways.putAll(type.reentries());
    type.hops().forEach(hop -> places.ways.put(hop.site(), hop));
    return places;
  }

  /** How to ask this subgraph on its own; null where it cannot be. */
  PositionChoice.@Nullable HopChoice way(int site) {
    return ways.get(site);
  }

  /** All requests at hand, the earlier ones first. */
  List<Place> atHand() {
    var all = new ArrayList<>(first.values());
    all.addAll(entered.values());
    return all;
  }

  /** The site of a request at hand, or that can be made, which some test holds for; -1 for none. */
  int site(java.util.function.IntPredicate test) {
    for (var sites : List.of(first.keySet(), entered.keySet(), ways.keySet())) {
      for (int site : sites) {
        if (test.test(site)) {
          return site;
        }
      }
    }
    return -1;
  }
}
