import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes every jar below a folder again without compression, entries in their order, all of one date, so that the same jar
 * always comes to the same bytes. A layer is compressed as a whole, and a whole of plain classes packs a quarter smaller than
 * classes that were each compressed before.
 *
 * <p>Run as {@code java StoredJars.java FOLDER PREFIX}: entries whose names begin with the prefix are left out.
 */
final class StoredJars {

  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StoredJars() {}

  static void main(String[] arguments) throws IOException {
    try (var files = Files.walk(Path.of(arguments[0]))) {
      for (var jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
        rewrite(jar, arguments[1]);
      }
    }
  }

  private static void rewrite(Path jar, String leftOut) throws IOException {
    var stored = jar.resolveSibling(jar.getFileName() + ".stored");
    try (var from = new ZipFile(jar.toFile());
        var to = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(stored)))) {
      to.setMethod(ZipOutputStream.STORED);
      // Some libraries name a folder twice; of two entries of one name a class loader sees the first.
      var names = new HashSet<String>();
      for (ZipEntry entry : Collections.list(from.entries())) {
        if (!entry.getName().startsWith(leftOut) && names.add(entry.getName())) {
          copy(entry.getName(), from.getInputStream(from.getEntry(entry.getName())).readAllBytes(), to);
        }
      }
    }
    Files.move(stored, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copy(String name, byte[] content, ZipOutputStream to) throws IOException {
    var checksum = new CRC32();
    checksum.update(content);
    var entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    entry.setSize(content.length);
    entry.setCrc(checksum.getValue());
    to.putNextEntry(entry);
    to.write(content);
    to.closeEntry();
  }
}
