package io.wengao.gateway.http;

import io.wengao.gateway.operation.Admission;
import io.wengao.gateway.operation.Execution;
import io.wengao.gateway.operation.Explained;
import io.wengao.gateway.operation.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/**
 * Answers requests that carry {@code x-explain: text} or {@code x-explain: json} with the plan of
 * their operation, whatever its kind. Nothing is executed, and nothing is where the header cannot
 * be obeyed: who asks for the plan of a mutation does not want it done.
 */
@ApplicationScoped
class Plans {
  private static final String HEADER = "x-explain";

  private final Execution execution;
  private final boolean enabled;

  Plans(Execution execution, ExplainConfig config) {
    this.execution = execution;
    this.enabled = config.enabled();
  }

  /** Reads what the request asks for; false where it asks for what it cannot have, and is told. */
  boolean admits(Answer answer) {
    var asked = answer.routing().request().getHeader(HEADER);
    if (asked == null) {
      return true;
    }
    if (!enabled) {
      answer.refuse(
          403,
          "EXPLAIN_DISABLED",
          "Plans are not shown here (wengao.gateway.explain.enabled); leave out the header"
              + " x-explain to be answered.");
      return false;
    }
    switch (asked.strip()) {
      case "text" -> answer.asPlan(PlanForm.TEXT);
      case "json" -> answer.asPlan(PlanForm.JSON);
      default -> {
        answer.refuse(400, "BAD_REQUEST", "Header x-explain must be text or json.");
        return false;
      }
    }
    return true;
  }

  /** Sends the plan, or the errors the operation would be answered with. */
  void answer(
      Parameters.Accepted parameters, Admission.Admitted admitted, PlanForm form, Answer answer) {
    execution
        .explain(parameters, admitted, answer.call())
        .onSuccess(
            explained -> {
              switch (explained) {
                case Explained.Refused refused -> answer.send(refused.response());
                case Explained.Planned planned -> send(planned, form, answer);
              }
            })
        .onFailure(answer::failed);
  }

  private static void send(Explained.Planned planned, PlanForm form, Answer answer) {
    var plan = planned.explanation();
    switch (form) {
      case TEXT ->
          answer.sendPlan(
              "text/plain; charset=utf-8",
              utf8(plan.text() + "\nList cost: " + plan.listCost() + "\n"));
      case JSON ->
          answer.sendPlan(
              "application/json; charset=utf-8",
              utf8("{\"plan\":" + plan.json() + ",\"listCost\":" + plan.listCost() + "}"));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
