package io.wengao.drafting;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Switches sign-in on: a PEM file with a public key, the private one beside it. */
public final class SignInKey implements QuarkusTestProfile {
  private static final String PRIVATE = "private.der";

  @Override
  public Map<String, String> getConfigOverrides() {
    try {
      Path folder = Files.createTempDirectory("wengao-access");
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      Files.write(folder.resolve(PRIVATE), pair.getPrivate().getEncoded());
      String key = Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded());
      Path pem = folder.resolve("public.pem");
      Files.writeString(pem, "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n");
      return Map.of("wengao.access.public-key", pem.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has RSA", e);
    }
  }

  /** A token for an office, to be given what else it says. */
  static JwtClaimsBuilder token(String office) {
    return Jwt.issuer("wengao").audience("wengao").claim("office", office).expiresIn(600);
  }

  static String signed(JwtClaimsBuilder token) {
    return token.sign(key());
  }

  private static PrivateKey key() {
    Path pem =
        Path.of(ConfigProvider.getConfig().getValue("wengao.access.public-key", String.class));
    try {
      byte[] der = Files.readAllBytes(pem.resolveSibling(PRIVATE));
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no RSA key beside " + pem, e);
    }
  }
}
