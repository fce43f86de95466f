package io.wengao.gateway.schema;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** {@code GET /schema.graphql}: the API schema as SDL, for code generators and people. */
@Path("/schema.graphql")
public class ApiSchemaResource {
  private final ServedGraph served;

  ApiSchemaResource(ServedGraph served) {
    this.served = served;
  }

  /**
   * The SDL of the graph that is served right now, whatever the client says it accepts; never
   * cached, because the graph may change.
   */
  @GET
  @Produces(MediaType.WILDCARD)
  public RestResponse<String> sdl() {
    return ResponseBuilder.ok(served.snapshot().apiSchema())
        .header(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }
}
