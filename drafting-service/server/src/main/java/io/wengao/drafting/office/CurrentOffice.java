package io.wengao.drafting.office;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import io.wengao.drafting.problem.BadInput;
import io.wengao.drafting.problem.Problem;
import jakarta.enterprise.context.RequestScoped;

/**
 * The office the running request is about: the one its token names; else, or without sign-in, the
 * header {@value #HEADER}; else {@link Office#LOCAL}.
 */
@RequestScoped
public class CurrentOffice {
  /** Set by the gateway. */
  public static final String HEADER = "X-Wengao-Office";

  /** Key under which a request's context holds the id of the office its token is for. */
  public static final String SIGNED_IN = "wengao.office";

  private final CurrentVertxRequest request;

  CurrentOffice(CurrentVertxRequest request) {
    this.request = request;
  }

  /** The office; {@link BadInput} when the header names none that can exist. */
  public Office get() {
    RoutingContext context = request.getCurrent();
    if (context == null) {
      return Office.LOCAL;
    }
    String signedIn = context.get(SIGNED_IN);
    if (signedIn != null) {
      return new Office(signedIn);
    }
    String header = context.request().getHeader(HEADER);
    if (header == null) {
      return Office.LOCAL;
    }
    if (!Office.isId(header)) {
      throw new BadInput(Problem.badInput(HEADER, "请求头 " + HEADER + " 只能含小写字母、数字和连字符，且不超过63个字符。"));
    }
    return new Office(header);
  }
}
