package io.wengao.corpus.api;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Bad input of a REST request, as status 400. */
class BadUserInputMapper {
  @ServerExceptionMapper
  Response map(BadUserInput bad) {
    return Response.status(Response.Status.BAD_REQUEST)
        .entity(
            new DocumentUploads.Problem("BAD_USER_INPUT", bad.field() + ": " + bad.getMessage()))
        .build();
  }
}
