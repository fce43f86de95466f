package io.wengao.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** Many different files made of the starter texts. */
final class Texts {
  private Texts() {}

  /** So many files, different from each other and from those of another name. */
  static SequencedMap<String, byte[]> variants(Path starter, int count, String name)
      throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(starter)) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    SequencedMap<String, byte[]> variants = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String text = Files.readString(texts.get(i % texts.size()));
      String added = "这是第" + (i + 1) + "份底稿，编号" + name + "，供内部核对使用。";
      variants.put(
          "%s-%03d.txt".formatted(name, i),
          (text.stripTrailing() + "\n" + added + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return variants;
  }

  /**
   * Every file of a folder by name; of a file of JSON lines every line that has a text, as a file
   * of its own with its title first.
   */
  static SequencedMap<String, byte[]> ofFolder(Path folder) throws IOException {
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path file : inside.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".jsonl")) {
          int number = 0;
          for (String line : Files.readAllLines(file)) {
            JsonNode entry = Api.json(line);
            String text = entry.path("title").asText() + "\n" + text(entry) + "\n";
            files.put("%s-%04d.txt".formatted(name, number), text.getBytes(StandardCharsets.UTF_8));
            number++;
          }
        } else {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static String text(JsonNode entry) {
    return Stream.of("content", "full_text", "text")
        .map(field -> entry.path(field).asText())
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  static List<String> hashes(SequencedMap<String, byte[]> files) {
    return files.values().stream().map(Texts::sha256).toList();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
