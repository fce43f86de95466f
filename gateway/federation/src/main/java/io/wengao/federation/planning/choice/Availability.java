package io.wengao.federation.planning.choice;

import io.wengao.federation.graph.SiteSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where objects of one type can be asked for fields while a choice is worked out: homes first, then
 * hops in the order they were entered.
 */
final class Availability {

  private final SiteSet base;
  private final Map<Integer, Home> homes;
  private final Map<Integer, PositionChoice.HopChoice> hops = new LinkedHashMap<>();
  private SiteSet sites;
  private boolean typenameKnown;
  private SiteSet returned = SiteSet.NONE;

  Availability(SiteSet base, Map<Integer, Home> homes, boolean typenameKnown) {
    this.base = base;
    this.homes = homes;
    this.sites = base;
    this.typenameKnown = typenameKnown;
  }

  void enter(PositionChoice.HopChoice hop, boolean knowsTypename) {
    hops.put(hop.site(), hop);
    sites = sites.with(hop.site());
    typenameKnown |= knowsTypename;
  }

  boolean has(int site) {
    return sites.has(site);
  }

  boolean isHome(int site) {
    return base.has(site);
  }

  @Nullable Home home(int site) {
    return homes.get(site);
  }

  PositionChoice.@Nullable HopChoice hop(int site) {
    return hops.get(site);
  }

  SiteSet base() {
    return base;
  }

  boolean typenameKnown() {
    return typenameKnown;
  }

  /** Homes, then hops in the order entered. */
  Iterable<Integer> order() {
    var order = new java.util.ArrayList<Integer>();
    for (var site : homes.keySet()) {
      if (isHome(site)) {
        order.add(site);
      }
    }
    order.addAll(hops.keySet());
    return order;
  }

  List<PositionChoice.HopChoice> hops() {
    return List.copyOf(hops.values());
  }

  /** Whether a second fetch from this site is already paid for; it is from now on. */
  boolean alreadyReturned(int site) {
    boolean before = returned.has(site);
    returned = returned.with(site);
    return before;
  }
}
