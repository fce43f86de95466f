package io.wengao.federation.plan;

import graphql.language.Document;
import io.wengao.federation.operation.OperationKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one operation.
 *
 * @param node what to fetch; null where nothing has to be ({@code { __typename }})
 * @param events the subscription to open first, each of whose events {@code node} completes; null
 *     for queries and mutations
 * @param deferred what to fetch for later parts of the answer, fragments after those around them
 * @param shown the response keys of what the merged answer stores under others
 * @param introspection the part that the API schema itself answers; null where there is none
 * @param withheld what is not fetched because it is not for this caller
 */
public record QueryPlan(
    OperationKind kind,
    @Nullable PlanNode node,
    PlanNode.@Nullable Fetch events,
    List<DeferredGroup> deferred,
    Map<String, String> shown,
    @Nullable Document introspection,
    List<Withheld> withheld,
    Projection projection) {

  public String text() {
    return PlanPrinter.text(this);
  }

  public String json() {
    return PlanPrinter.json(this);
  }
}
