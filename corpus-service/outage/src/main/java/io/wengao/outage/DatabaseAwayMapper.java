package io.wengao.outage;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A REST request while the database is away, as status 503. */
public class DatabaseAwayMapper {
  private static final int SECONDS = 5;

  /** The body. */
  public record Answer(String code, String message) {}

  @ServerExceptionMapper
  public Response map(DatabaseAway away) {
    return Response.status(Response.Status.SERVICE_UNAVAILABLE)
        .header("Retry-After", SECONDS)
        .entity(new Answer(DatabaseAway.CODE, DatabaseAway.MESSAGE))
        .build();
  }
}
