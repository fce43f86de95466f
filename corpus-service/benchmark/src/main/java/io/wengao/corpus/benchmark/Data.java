package io.wengao.corpus.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads texts and questions, JSON Lines. */
final class Data {
  private static final int SHORTEST_PARAGRAPH = 20;
  private static final int SHA_DIGITS = 12;
  private static final List<String> REPORTS =
      List.of("government-work-reports", "provincial-reports-2026", "party-congress-reports");

  private final ObjectMapper json = new ObjectMapper();

  /**
   * A file of lines {@code {id, title, text, questions: []}}: each text is one paragraph and
   * answers its questions.
   */
  QuestionSet paragraphs(String name, Path file) throws IOException {
    List<Text> texts = new ArrayList<>();
    List<Question> questions = new ArrayList<>();
    for (JsonNode line : lines(file)) {
      Text text =
          new Text(
              name + ":" + line.path("id").asText(),
              line.path("title").asText(),
              List.of(line.path("text").asText()));
      texts.add(text);
      for (JsonNode question : line.path("questions")) {
        Set<String> answers = Set.of(Text.paragraphId(text.id(), 0));
        questions.add(new Question(question.asText(), answers, questions.size() % 2 == 1));
      }
    }
    return new QuestionSet(name, List.copyOf(texts), List.copyOf(questions));
  }

  /** The official reports of a folder, a paragraph a line of 20 characters or more. */
  List<Text> reports(Path folder) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (String file : REPORTS) {
      int number = 0;
      for (JsonNode line : lines(folder.resolve(file + ".jsonl"))) {
        String text =
            line.has("content") ? line.path("content").asText() : line.path("full_text").asText();
        List<String> paragraphs =
            text.lines()
                .map(String::strip)
                .filter(one -> one.codePointCount(0, one.length()) >= SHORTEST_PARAGRAPH)
                .toList();
        texts.add(new Text(file + "#" + number, line.path("title").asText(), paragraphs));
        number++;
      }
    }
    return List.copyOf(texts);
  }

  /**
   * Our own questions over reports; one whose paragraph is not what it was is left out and named.
   */
  QuestionSet own(Path file, List<Text> reports) throws IOException {
    Map<String, Text> byId = new TreeMap<>();
    reports.forEach(text -> byId.put(text.id(), text));
    List<Question> questions = new ArrayList<>();
    for (JsonNode line : lines(file)) {
      Set<String> answers = new LinkedHashSet<>();
      for (JsonNode answer : line.path("answers")) {
        Text text = byId.get(answer.path("doc").asText());
        int index = answer.path("paragraph").asInt();
        if (text != null
            && index < text.paragraphs().size()
            && sha(text.paragraphs().get(index)).equals(answer.path("sha").asText())) {
          answers.add(Text.paragraphId(text.id(), index));
        }
      }
      if (answers.size() < line.path("answers").size()) {
        System.err.println(line.path("id").asText() + " is left out: its paragraph has changed");
      } else {
        boolean second = questions.size() % 2 == 1;
        questions.add(new Question(line.path("question").asText(), Set.copyOf(answers), second));
      }
    }
    return new QuestionSet("own questions, reports", reports, List.copyOf(questions));
  }

  private List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        all.add(json.readTree(line));
      }
    }
    return all;
  }

  private static String sha(String text) {
    return sha256(text).substring(0, SHA_DIGITS);
  }

  static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }
}
