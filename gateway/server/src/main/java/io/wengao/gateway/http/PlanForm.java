package io.wengao.gateway.http;

/** The forms a plan is sent in. */
enum PlanForm {
  /** For people: the plan, and what each stage of planning made of the operation. */
  TEXT,
  /** For tools: {@code {"plan": {…}, "listCost": n}}. */
  JSON
}
