package io.wengao.federation;

import io.wengao.federation.access.Requirement;
import io.wengao.federation.cost.CostModel;
import io.wengao.federation.cost.OperationCost;
import io.wengao.federation.memory.SecondChance;
import io.wengao.federation.operation.GraphqlError;
import io.wengao.federation.operation.GraphqlRequest;
import io.wengao.federation.operation.OperationReader;
import io.wengao.federation.operation.OperationReading;
import io.wengao.federation.planning.Circumstances;
import io.wengao.federation.planning.Planner;
import io.wengao.federation.planning.PlanningResult;
import io.wengao.federation.supergraph.Supergraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Documents read and operations planned, each once while it is remembered. Two threads that miss at
 * once both do the work; one of their results is kept.
 */
final class PlanMemory {
  private final Supergraph supergraph;
  private final OperationReader reader;
  private final CostModel costs;
  private final Planner planner;
  private final SecondChance<Asked, PreparedOperation> documents;
  private final SecondChance<Place, Variant> plans;

  private record Asked(String query, @Nullable String operationName) {
    static Asked by(GraphqlRequest request) {
      return new Asked(request.query(), request.operationName());
    }
  }

  /** Where a plan is kept; see {@link PreparedOperation#variant}. */
  private record Place(
      Asked asked, int variant, Set<String> labels, boolean defers, Set<Requirement> unmet) {
    long characters() {
      return asked.query().length();
    }
  }

  /** A plan and the conditions it was made under. */
  private record Variant(Map<String, Boolean> conditions, PlanningResult result) {}

  PlanMemory(
      Supergraph supergraph,
      OperationReader reader,
      CostModel costs,
      Planner planner,
      GraphOptions options) {
    this.supergraph = supergraph;
    this.reader = reader;
    this.costs = costs;
    this.planner = planner;
    int most = options.planCacheSize();
    long characters = options.planCacheCharacters();
    this.documents = new SecondChance<>(most, characters, asked -> asked.query().length());
    this.plans = new SecondChance<>(most, characters, Place::characters);
  }

  /** The document if it is remembered. Quick. */
  @Nullable PreparedOperation known(GraphqlRequest request) {
    return documents.find(Asked.by(request));
  }

  PreparedOperation read(GraphqlRequest request) {
    var asked = Asked.by(request);
    var known = documents.find(asked);
    if (known != null) {
      return known;
    }
    PreparedOperation prepared =
        switch (reader.read(asked.query(), asked.operationName())) {
          case OperationReading.Ready ready -> prepared(ready);
          case OperationReading.Rejected(List<GraphqlError> errors) ->
              new PreparedOperation.Rejected(errors);
        };
    documents.put(asked, prepared);
    return prepared;
  }

  private PreparedOperation prepared(OperationReading.Ready ready) {
    return switch (costs.of(ready.document(), ready.operation())) {
      case CostModel.Result.Known(OperationCost cost) ->
          PreparedOperation.valid(ready.document(), ready.operation(), supergraph, cost);
      case CostModel.Result.TooComplex(GraphqlError error) ->
          new PreparedOperation.Rejected(List.of(error));
    };
  }

  /**
   * @param request its labels are those the supergraph knows
   * @param inParts whether what the operation defers may come later
   */
  PlanningResult plan(GraphqlRequest request, PreparedOperation.Valid valid, boolean inParts) {
    var conditions = valid.values(request.variables());
    return plan(place(request, valid, conditions, inParts), valid, conditions);
  }

  private PlanningResult plan(
      Place place, PreparedOperation.Valid valid, Map<String, Boolean> conditions) {
    var known = find(place, conditions);
    if (known != null) {
      return known;
    }
    var under = new Circumstances(conditions, place.labels(), place.defers(), place.unmet());
    var result = planner.plan(valid.document(), valid.operation(), valid.guarded(), under, false);
    plans.put(place, new Variant(conditions, result));
    return result;
  }

  boolean holds(GraphqlRequest request, boolean inParts) {
    if (!(known(request) instanceof PreparedOperation.Valid valid)) {
      return false;
    }
    var conditions = valid.values(request.variables());
    return find(place(request, valid, conditions, inParts), conditions) != null;
  }

  private static Place place(
      GraphqlRequest request,
      PreparedOperation.Valid valid,
      Map<String, Boolean> conditions,
      boolean inParts) {
    return new Place(
        Asked.by(request),
        PreparedOperation.variant(conditions),
        request.activeLabels(),
        inParts && valid.defers(),
        valid.guarded().unmetBy(request.authorization()));
  }

  private @Nullable PlanningResult find(Place place, Map<String, Boolean> conditions) {
    var known = plans.find(place);
    return known != null && known.conditions().equals(conditions) ? known.result() : null;
  }

  /** Plans what another memory holds; what is not valid here is left out. */
  int planWhat(PlanMemory before, BooleanSupplier goOn) {
    int made = 0;
    for (var place : before.plans.keys()) {
      if (!goOn.getAsBoolean()) {
        return made;
      }
      var variant = before.plans.find(place);
      if (variant != null && planAgain(place, variant)) {
        made++;
      }
    }
    return made;
  }

  private boolean planAgain(Place place, Variant variant) {
    var asked = place.asked();
    var variables = new LinkedHashMap<String, Object>(variant.conditions());
    var request = new GraphqlRequest(asked.query(), asked.operationName(), variables, Map.of());
    if (!(read(request) instanceof PreparedOperation.Valid valid)) {
      return false;
    }
    var conditions = valid.values(variables);
    var again =
        new Place(
            asked,
            PreparedOperation.variant(conditions),
            place.labels(),
            place.defers() && valid.defers(),
            valid.guarded().among(place.unmet()));
    plan(again, valid, conditions);
    return true;
  }
}
