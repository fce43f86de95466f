package io.wengao.drafting.office;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import io.wengao.drafting.problem.Outcome;
import io.wengao.drafting.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/**
 * Who the running request is from: the person its token names. Without sign-in, and for another
 * service, whoever the request says it acts for; else {@value #LOCAL}.
 */
@RequestScoped
public class CurrentPerson {
  /** Key under which a request's context holds the name its token gives the person. */
  public static final String SIGNED_IN = "wengao.person";

  private static final String LOCAL = "local";
  private static final int LONGEST = 100;

  private final CurrentVertxRequest request;

  CurrentPerson(CurrentVertxRequest request) {
    this.request = request;
  }

  /** Whether a text can be a person's name: one line, not blank, at most 100 characters. */
  public static boolean isName(String name) {
    return !name.isBlank() && name.length() <= LONGEST && name.lines().count() == 1;
  }

  /** The name what the request changes is signed with. */
  public String name() {
    RoutingContext context = request.getCurrent();
    String signedIn = context == null ? null : context.get(SIGNED_IN);
    return signedIn == null ? LOCAL : signedIn;
  }

  /**
   * The name to sign with when the request asks for {@code author}; null when it does not. Who is
   * signed in signs with no other name.
   */
  public Outcome<String> signing(@Nullable String author) {
    if (author == null) {
      return Outcome.done(name());
    }
    if (!isName(author)) {
      return refused("署名请写一行，不超过" + LONGEST + "个字符；不署名就不要填。");
    }
    return !isSignedIn() || author.equals(name())
        ? Outcome.done(author)
        : refused("已登录为“" + name() + "”，不能署名“" + author + "”。不填 author，就署登录人的名字。");
  }

  private boolean isSignedIn() {
    RoutingContext context = request.getCurrent();
    return context != null && context.get(CurrentOffice.SIGNED_IN) != null;
  }

  private static Outcome<String> refused(String message) {
    return Outcome.refused(Problem.badInput("input.author", message));
  }
}
