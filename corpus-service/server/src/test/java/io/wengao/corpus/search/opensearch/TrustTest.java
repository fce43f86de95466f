package io.wengao.corpus.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.wengao.corpus.search.SearchUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node with a certificate that no public authority signed. */
class TrustTest {
  private static final String PASSWORD = "only-for-this-test";

  @TempDir Path folder;

  private HttpsServer node;
  private URI address;

  @BeforeEach
  void start() throws IOException, GeneralSecurityException, InterruptedException {
    node = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    node.setHttpsConfigurator(new HttpsConfigurator(identity()));
    node.createContext(
        "/",
        exchange -> {
          byte[] body = "{\"here\":true}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    node.start();
    address = URI.create("https://127.0.0.1:" + node.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    node.stop(0);
  }

  @Test
  void anAuthorityOfOurOwnIsTrustedWhenItIsNamed() {
    try (Cluster cluster = cluster(Optional.of(folder.resolve("node.pem")))) {
      assertThat(cluster.get("/").path("here").asBoolean()).isTrue();
    }
  }

  @Test
  void otherwiseItIsNot() {
    try (Cluster cluster = cluster(Optional.empty())) {
      assertThatThrownBy(() -> cluster.get("/"))
          .isInstanceOf(SearchUnavailable.class)
          .hasMessageContaining(address.toString());
    }
  }

  @Test
  void aFileWithoutCertificatesIsNamed() {
    assertThatThrownBy(() -> cluster(Optional.of(folder.resolve("missing.pem"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("wengao.search.opensearch.authorities")
        .hasMessageContaining("missing.pem");
  }

  private Cluster cluster(Optional<Path> authorities) {
    return new Cluster(
        new OpenSearchSettings(
            List.of(address),
            Optional.empty(),
            authorities,
            "wengao",
            1,
            Duration.ofSeconds(5),
            Duration.ofSeconds(1)));
  }

  /** A new key with a certificate of its own, which is also left as node.pem. */
  private SSLContext identity() throws IOException, GeneralSecurityException, InterruptedException {
    Path store = folder.resolve("node.p12");
    keytool(store, "-genkeypair", "-keyalg", "EC", "-dname", "CN=node", "-ext", "san=ip:127.0.0.1");
    keytool(store, "-exportcert", "-rfc", "-file", folder.resolve("node.pem").toString());
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static void keytool(Path store, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(
        List.of("-keystore", store.toString(), "-storepass", PASSWORD, "-alias", "node"));
    Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(tool.waitFor()).as(said).isZero();
  }
}
