package io.wengao.drafting.export;

import io.wengao.outage.DatabaseBound;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;

/** {@code GET /exports/{token}}: the file behind a download link. */
@Path("/exports")
@DatabaseBound
public class ExportFiles {
  private final Exports exports;

  ExportFiles(Exports exports) {
    this.exports = exports;
  }

  /** The bytes; 404 for a link that never was or has expired, without saying which. */
  @GET
  @Path("/{token}")
  public Response download(@PathParam("token") String token) {
    return exports.open(token).map(ExportFiles::file).orElseGet(ExportFiles::gone);
  }

  private static Response file(ExportRow row) {
    return Response.ok(new ByteArrayInputStream(row.content), row.mediaType)
        .header(HttpHeaders.CONTENT_LENGTH, row.content.length)
        .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(row.fileName))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private static Response gone() {
    return Response.status(Response.Status.NOT_FOUND)
        .type(MediaType.TEXT_PLAIN + ";charset=UTF-8")
        .entity("下载链接不存在或已过期，请重新导出。\n")
        .build();
  }
}
