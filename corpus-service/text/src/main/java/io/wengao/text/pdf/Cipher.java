package io.wengao.text.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The standard cipher with an empty password (ISO 32000-1, 7.6; revision 6 by ISO 32000-2): files
 * that anyone may open but not change are written so.
 */
final class Cipher {
  private static final byte[] PADDING = {
    0x28,
    (byte) 0xBF,
    0x4E,
    0x5E,
    0x4E,
    0x75,
    (byte) 0x8A,
    0x41,
    0x64,
    0x00,
    0x4E,
    0x56,
    (byte) 0xFF,
    (byte) 0xFA,
    0x01,
    0x08,
    0x2E,
    0x2E,
    0x00,
    (byte) 0xB6,
    (byte) 0xD0,
    0x68,
    0x3E,
    (byte) 0x80,
    0x2F,
    0x0C,
    (byte) 0xA9,
    (byte) 0xFE,
    0x64,
    0x53,
    0x69,
    0x7A
  };

  private final byte[] key;
  private final boolean aes;
  private final boolean keyPerObject;

  private Cipher(byte[] key, boolean aes, boolean keyPerObject) {
    this.key = key;
    this.aes = aes;
    this.keyPerObject = keyPerObject;
  }

  /** The empty password does not open the file. */
  static final class Locked extends IOException {
    @Serial private static final long serialVersionUID = 1L;
  }

  static Cipher of(Objects objects, Value.Dictionary trailer) throws IOException {
    Value.Dictionary how = objects.dictionary(trailer.entries().get("Encrypt"));
    int version = (int) objects.number(how.entries().get("V"), 0);
    int revision = (int) objects.number(how.entries().get("R"), 2);
    String method = method(objects, how);
    if (!objects.name(how.entries().get("Filter")).equals("Standard")) {
      throw new Locked();
    }
    try {
      if (version >= 5) {
        return new Cipher(modernKey(objects, how, revision), true, false);
      }
      int bits = (int) objects.number(how.entries().get("Length"), version == 4 ? 128 : 40);
      int length = version == 1 ? 5 : Math.clamp(bits / 8, 5, 16);
      byte[] key = oldKey(objects, how, trailer, revision, length);
      verify(objects, how, trailer, revision, key);
      return new Cipher(key, method.equals("AESV2"), true);
    } catch (GeneralSecurityException | IndexOutOfBoundsException e) {
      throw new Locked();
    }
  }

  byte[] open(byte[] data, int object) throws IOException {
    try {
      byte[] own = keyPerObject ? objectKey(object) : key;
      return aes ? aes(own, data) : rc4(own, data);
    } catch (GeneralSecurityException e) {
      return new byte[0];
    }
  }

  private static String method(Objects objects, Value.Dictionary how) {
    Value.Dictionary filters = objects.dictionary(how.entries().get("CF"));
    String name = objects.name(how.entries().get("StmF"));
    return objects.name(objects.dictionary(filters.entries().get(name)).entries().get("CFM"));
  }

  /** Algorithm 1; generations other than 0 are not written any more. */
  private byte[] objectKey(int object) throws GeneralSecurityException {
    MessageDigest md5 = MessageDigest.getInstance("MD5");
    md5.update(key);
    md5.update(new byte[] {(byte) object, (byte) (object >> 8), (byte) (object >> 16), 0, 0});
    if (aes) {
      md5.update(new byte[] {0x73, 0x41, 0x6C, 0x54});
    }
    return Arrays.copyOf(md5.digest(), Math.min(16, key.length + 5));
  }

  /** Algorithm 2. */
  private static byte[] oldKey(
      Objects objects, Value.Dictionary how, Value.Dictionary trailer, int revision, int length)
      throws GeneralSecurityException {
    MessageDigest md5 = MessageDigest.getInstance("MD5");
    md5.update(PADDING);
    md5.update(Arrays.copyOf(objects.bytes(how.entries().get("O")), 32));
    int permissions = (int) (long) objects.number(how.entries().get("P"), 0);
    for (int shift = 0; shift < 32; shift += 8) {
      md5.update((byte) (permissions >> shift));
    }
    md5.update(id(objects, trailer));
    boolean plainMetadata = Lexer.isWord(objects.get(how, "EncryptMetadata"), "false");
    if (revision >= 4 && plainMetadata) {
      md5.update(new byte[] {-1, -1, -1, -1});
    }
    byte[] digest = md5.digest();
    for (int i = 0; i < 50 && revision >= 3; i++) {
      digest = md5.digest(Arrays.copyOf(digest, length));
    }
    return Arrays.copyOf(digest, length);
  }

  /** Algorithms 4 to 6: the file says what the right key makes of known bytes. */
  private static void verify(
      Objects objects, Value.Dictionary how, Value.Dictionary trailer, int revision, byte[] key)
      throws GeneralSecurityException, Locked {
    byte[] expected;
    if (revision == 2) {
      expected = rc4(key, PADDING);
    } else {
      MessageDigest md5 = MessageDigest.getInstance("MD5");
      md5.update(PADDING);
      expected = rc4(key, md5.digest(id(objects, trailer)));
      for (int round = 1; round <= 19; round++) {
        byte[] turned = key.clone();
        for (int i = 0; i < turned.length; i++) {
          turned[i] ^= (byte) round;
        }
        expected = rc4(turned, expected);
      }
    }
    byte[] user = objects.bytes(how.entries().get("U"));
    if (!Arrays.equals(expected, Arrays.copyOf(user, expected.length))) {
      throw new Locked();
    }
  }

  private static byte[] id(Objects objects, Value.Dictionary trailer) {
    List<Value> ids = objects.array(trailer.entries().get("ID"));
    return ids.isEmpty() ? new byte[0] : objects.bytes(ids.getFirst());
  }

  private static byte[] modernKey(Objects objects, Value.Dictionary how, int revision)
      throws GeneralSecurityException, Locked {
    byte[] user = objects.bytes(how.entries().get("U"));
    byte[] check = Arrays.copyOfRange(user, 32, 40);
    if (!Arrays.equals(hash(check, revision), Arrays.copyOf(user, 32))) {
      throw new Locked();
    }
    byte[] between = hash(Arrays.copyOfRange(user, 40, 48), revision);
    javax.crypto.Cipher aes = javax.crypto.Cipher.getInstance("AES/CBC/NoPadding");
    aes.init(
        javax.crypto.Cipher.DECRYPT_MODE,
        new SecretKeySpec(between, "AES"),
        new IvParameterSpec(new byte[16]));
    return aes.doFinal(Arrays.copyOf(objects.bytes(how.entries().get("UE")), 32));
  }

  /** Algorithm 2.B, for an empty password. */
  private static byte[] hash(byte[] salt, int revision) throws GeneralSecurityException {
    byte[] k = MessageDigest.getInstance("SHA-256").digest(salt);
    if (revision < 6) {
      return k;
    }
    int last = 0;
    for (int round = 0; round < 64 || last > round - 32; round++) {
      ByteArrayOutputStream repeated = new ByteArrayOutputStream(k.length * 64);
      for (int i = 0; i < 64; i++) {
        repeated.writeBytes(k);
      }
      javax.crypto.Cipher aes = javax.crypto.Cipher.getInstance("AES/CBC/NoPadding");
      aes.init(
          javax.crypto.Cipher.ENCRYPT_MODE,
          new SecretKeySpec(Arrays.copyOf(k, 16), "AES"),
          new IvParameterSpec(Arrays.copyOfRange(k, 16, 32)));
      byte[] e = aes.doFinal(repeated.toByteArray());
      int sum = 0;
      for (int i = 0; i < 16; i++) {
        sum += e[i] & 0xFF;
      }
      String next = sum % 3 == 0 ? "SHA-256" : sum % 3 == 1 ? "SHA-384" : "SHA-512";
      k = MessageDigest.getInstance(next).digest(e);
      last = e[e.length - 1] & 0xFF;
    }
    return Arrays.copyOf(k, 32);
  }

  private static byte[] rc4(byte[] key, byte[] data) throws GeneralSecurityException {
    javax.crypto.Cipher rc4 = javax.crypto.Cipher.getInstance("RC4");
    rc4.init(javax.crypto.Cipher.DECRYPT_MODE, new SecretKeySpec(key, "RC4"));
    return rc4.doFinal(data);
  }

  private static byte[] aes(byte[] key, byte[] data) throws GeneralSecurityException {
    if (data.length < 32) {
      return new byte[0];
    }
    javax.crypto.Cipher aes = javax.crypto.Cipher.getInstance("AES/CBC/PKCS5Padding");
    aes.init(
        javax.crypto.Cipher.DECRYPT_MODE,
        new SecretKeySpec(key, "AES"),
        new IvParameterSpec(data, 0, 16));
    return aes.doFinal(data, 16, data.length - 16);
  }
}
