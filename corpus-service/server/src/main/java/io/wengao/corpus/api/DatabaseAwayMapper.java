package io.wengao.corpus.api;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A REST request while the database is away, as status 503. */
class DatabaseAwayMapper {
  private static final int SECONDS = 5;

  @ServerExceptionMapper
  Response map(DatabaseAway away) {
    return Response.status(Response.Status.SERVICE_UNAVAILABLE)
        .header("Retry-After", SECONDS)
        .entity(new DocumentUploads.Problem(DatabaseAway.CODE, DatabaseAway.MESSAGE))
        .build();
  }
}
