package io.wengao.federation.fuzz;

import io.wengao.federation.fixture.World;
import io.wengao.federation.subgraph.SubgraphSchema;
import java.util.List;
import java.util.Random;

/** A random supergraph with its data, and the schema it must answer like. */
record FuzzCase(List<SubgraphSchema> schemas, World world, String monolith) {

  private static final int MOST_DRAWS = 2_000;

  /** The same seed gives the same case. */
  static FuzzCase of(long seed) {
    for (int draw = 0; draw < MOST_DRAWS; draw++) {
      var random = new Random(seed * 1_000_003 + draw);
      try {
        var split = new Dealer(random, new ModelGenerator(random).generate()).deal();
        if (new Satisfiability(split).holds()) {
          new Thinning(random, split).thin();
          var world = new WorldGenerator(random, split).generate();
          // Under an interface object's name more is asked than wanted, and so more may fail.
          boolean exact =
              split.parts.stream()
                  .flatMap(part -> part.types.values().stream())
                  .noneMatch(type -> type.interfaceObject);
          if (exact && random.nextInt(3) > 0) {
            world = new Troubles(random, split).in(world);
          }
          return new FuzzCase(split.schemas(), world, new Monolith(split).sdl());
        }
      } catch (Unfit e) {
        continue;
      }
    }
    throw new IllegalStateException("No graph for seed " + seed + " in " + MOST_DRAWS + " draws");
  }
}
