package io.wengao.local.postgres;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * One random password a role, made once a data folder and kept in a file only its owner can read.
 */
final class Passwords {
  static final String ADMIN = "wengao_admin";

  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Properties byRole;

  private Passwords(Properties byRole) {
    this.byRole = byRole;
  }

  /** Reads the file, or makes it with a password for every role. */
  static Passwords of(Path file, List<String> roles) throws IOException {
    Properties byRole = new Properties();
    if (Files.exists(file)) {
      byRole.load(new StringReader(Files.readString(file)));
      return new Passwords(byRole);
    }
    SecureRandom random = new SecureRandom();
    StringBuilder text =
        new StringBuilder(
            "# Passwords of the PostgreSQL of this data folder. Keep them private.\n");
    for (String role : roles) {
      byte[] bytes = new byte[24];
      random.nextBytes(bytes);
      byRole.setProperty(role, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
      text.append(role).append('=').append(byRole.getProperty(role)).append('\n');
    }
    Path aside = privateFile(file.resolveSibling(file.getFileName() + ".new"), text.toString());
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    return new Passwords(byRole);
  }

  /** Writes a file that was never readable by others, not even for a moment. */
  static Path privateFile(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(file, OWNER_ONLY);
    return Files.writeString(file, text);
  }

  String of(String role) {
    String password = byRole.getProperty(role);
    if (password == null) {
      throw new IllegalStateException("no password for role " + role);
    }
    return password;
  }
}
