package io.wengao.gateway.access;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** With a key to check tokens with, nothing but health is answered without a valid one. */
@QuarkusTest
@TestProfile(SignInTest.WithKey.class)
class SignInTest {
  private final Path publicKey =
      Path.of(ConfigProvider.getConfig().getValue("wengao.access.public-key", String.class));

  @Test
  void refusesWithoutToken() {
    ask(null, 401);
  }

  @Test
  void refusesAnotherKeysToken() {
    ask(token(keyPair().getPrivate(), "wengao"), 401);
  }

  @Test
  void refusesATokenForOthers() throws Exception {
    ask(token(ours(), "elsewhere"), 401);
  }

  @Test
  void answersWithAValidToken() throws Exception {
    ask(token(ours(), "wengao"), 200);
  }

  @Test
  void tellsItsHealthToAnyone() {
    given().when().get("/q/health/live").then().statusCode(200);
  }

  private static void ask(@Nullable String token, int status) {
    var request = given().contentType("application/json").body("{\"query\":\"{ __typename }\"}");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    request.when().post("/graphql").then().statusCode(status);
  }

  private static String token(PrivateKey key, String audience) {
    return Jwt.issuer("wengao")
        .audience(audience)
        .upn("writer")
        .claim("office", "county")
        .expiresIn(60)
        .sign(key);
  }

  /** Beside the public key: this class and the profile live in different class loaders. */
  private PrivateKey ours() throws GeneralSecurityException, IOException {
    return privateKey(publicKey);
  }

  static PrivateKey privateKey(Path publicKey) throws GeneralSecurityException, IOException {
    byte[] der = Files.readAllBytes(publicKey.resolveSibling(WithKey.PRIVATE));
    return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
  }

  private static KeyPair keyPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has RSA", e);
    }
  }

  /** Names a PEM file with a public key; the private one lies beside it. */
  public static final class WithKey implements QuarkusTestProfile {
    static final String PRIVATE = "private.der";

    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        Path folder = Files.createTempDirectory("wengao-access");
        KeyPair pair = keyPair();
        Files.write(folder.resolve(PRIVATE), pair.getPrivate().getEncoded());
        String key = Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded());
        Path pem = folder.resolve("public.pem");
        Files.writeString(
            pem, "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n");
        return Map.of("wengao.access.public-key", pem.toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
