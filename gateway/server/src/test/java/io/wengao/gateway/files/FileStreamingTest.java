package io.wengao.gateway.files;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.wengao.gateway.mock.MockFiles;
import io.wengao.gateway.mock.Services;
import io.wengao.gateway.mock.TwoServices;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files pass through at the pace of the slower side and are never held. */
@QuarkusTest
@NullUnmarked // fields are injected
@QuarkusTestResource(TwoServices.class)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FileStreamingTest {
  private static final int SIZE = 60 << 20;

  /** Socket buffers of two connections and the chunks between them; the file is much larger. */
  private static final long MOST_ON_THE_WAY = 24L << 20;

  @TestHTTPResource("/documents")
  URI documents;

  @TestHTTPResource("/exports/960")
  URI export;

  private Services services;

  @BeforeEach
  void reset() {
    services.reset();
  }

  /** A file of zeros that notes how far it is ahead of what the service has read. */
  private final class Upload extends InputStream {
    private final AtomicLong mostAhead = new AtomicLong();
    private int sent;

    @Override
    public int read() {
      return sent++ < SIZE ? 0 : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (sent >= SIZE) {
        return -1;
      }
      int chunk = Math.min(length, SIZE - sent);
      sent += chunk;
      mostAhead.accumulateAndGet(sent - services.corpus().files().received(), Math::max);
      return chunk;
    }
  }

  @Test
  void anUploadOfSixtyMegabytesWaitsForASlowService() throws Exception {
    var upload = new Upload();
    var request =
        HttpRequest.newBuilder(documents)
            .header("content-type", "multipart/form-data; boundary=x")
            .header("x-wengao-office", "county-3")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> upload))
            .build();

    var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(202);
    assertThat(response.body())
        .isEqualTo("{\"jobId\":\"job-1\",\"files\":1,\"bytes\":" + SIZE + "}");
    assertThat(upload.mostAhead.get()).isLessThan(MOST_ON_THE_WAY);
  }

  @Test
  void aDownloadOfSixtyMegabytesArrivesWhole() throws Exception {
    var response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(export).build(), HttpResponse.BodyHandlers.ofInputStream());

    long bytes;
    try (var body = response.body()) {
      bytes = body.transferTo(java.io.OutputStream.nullOutputStream());
    }
    assertThat(bytes).isEqualTo(960L * MockFiles.CHUNK);
    assertThat(response.headers().firstValue("content-disposition"))
        .hasValue("attachment; filename*=UTF-8''%E8%AE%B2%E8%AF%9D.docx");
    assertThat(response.headers().firstValueAsLong("content-length")).hasValue(bytes);
  }

  @Test
  void aPageOfAnotherOriginMayNotUpload() {
    given()
        .header("Origin", "http://evil.example")
        .multiPart("file", "a.txt", new byte[10])
        .post("/documents")
        .then()
        .statusCode(403)
        .body("error.code", equalTo("FORBIDDEN"));
  }

  @Test
  void theServicesRefusalIsPassedOn() {
    given().get("/exports/expired").then().statusCode(410).body(equalTo("expired"));
  }
}
