package io.wengao.drafting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The starter corpus cut into lines, and the clauses and sentences in them. */
final class StarterPassages {
  private static final Path STARTER = Path.of("../../corpus-service/starter");

  private final List<Passage> passages = new ArrayList<>();

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Request(String key, String unit, String theme, List<String> cues, int limit) {}

  private record Passage(String theme, String sha256, String title, int start, String text) {}

  StarterPassages() {
    try (Stream<Path> files = Files.list(STARTER)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        read(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the corpus' field {@code passageCandidates} answers. */
  List<Map<String, Object>> candidates(Object requests) {
    return Stream.of(new ObjectMapper().convertValue(requests, Request[].class))
        .map(this::answer)
        .toList();
  }

  /** The text of a passage by its id. */
  String text(String passageId) {
    return passages.stream()
        .filter(it -> id(it).equals(passageId))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private void read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    String theme = name.substring(0, name.indexOf('-', name.startsWith("work-safety") ? 5 : 0));
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    int start = 0;
    for (String line : lines) {
      passages.add(new Passage(theme, sha256(bytes), lines.getFirst(), start, line));
      start += line.length() + 1;
    }
  }

  private Map<String, Object> answer(Request request) {
    String marks = request.unit().equals("VERB_OBJECT") ? "，；：。！？" : "。！？";
    List<Map<String, Object>> found = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.theme().equals(request.theme())) {
        pieces(passage, marks, request.cues(), found);
      }
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("key", request.key());
    answer.put("candidates", found.subList(0, Math.min(found.size(), request.limit())));
    return answer;
  }

  private static void pieces(
      Passage passage, String marks, List<String> cues, List<Map<String, Object>> found) {
    int start = 0;
    for (int i = 0; i < passage.text().length(); i++) {
      if (marks.indexOf(passage.text().charAt(i)) >= 0) {
        int end = marks.length() > 3 ? i : i + 1;
        String piece = passage.text().substring(start, end);
        if (cues.isEmpty() || cues.stream().anyMatch(piece::contains)) {
          found.add(candidate(passage, start, end));
        }
        start = i + 1;
      }
    }
  }

  private static Map<String, Object> candidate(Passage passage, int start, int end) {
    Map<String, Object> candidate = new LinkedHashMap<>();
    candidate.put("passageId", id(passage));
    candidate.put("speechId", passage.sha256() + "-0");
    candidate.put("speechTitle", passage.title());
    candidate.put("documentSha256", passage.sha256());
    candidate.put("kind", Map.of("id", "speech", "label", "讲话"));
    candidate.put("level", Map.of("id", "county", "label", "县"));
    candidate.put("text", passage.text().substring(start, end));
    candidate.put("span", Map.of("start", start, "end", end));
    candidate.put("passageText", passage.text());
    candidate.put("preferred", false);
    return candidate;
  }

  private static String id(Passage passage) {
    return passage.sha256() + "-0-" + passage.start();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
