package io.wengao.drafting.storage;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** New names for stored things. */
public final class Ids {
  private Ids() {}

  /** A random id. */
  public static String next() {
    return UUID.randomUUID().toString();
  }

  /** 256 random bits for a link that opens a file to whoever holds it. */
  public static String token() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
