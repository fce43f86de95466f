package io.wengao.suite;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice Writer without a screen, on a profile of its own, doing what {@code writer.bas} is
 * told: a word processor's own changes, not ours, in its own files.
 */
final class Writer {
  private static final int LONGEST_SECONDS = 90;
  private static final String MODULE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
      <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">%s</script:module>
      """;

  private final Path program;
  private final Path folder;

  private Writer(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /**
   * A change as Writer lists it.
   *
   * @param type Insert, Delete, Format …
   * @param words with ¶ for the end of a paragraph
   */
  record Redline(String type, String author, String words) {}

  /** Skips the test where there is none; with WENGAO_REQUIRE_ALL=1 that is a failure. */
  static Writer in(Path folder) throws IOException, InterruptedException {
    Path program =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .map(place -> Path.of(place, "soffice"))
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(Path.of("soffice"));
    assumeTrue(
        Files.isExecutable(program) || "1".equals(System.getenv("WENGAO_REQUIRE_ALL")),
        "skipped: needs LibreOffice (soffice)");
    Writer writer = new Writer(program, folder.toRealPath());
    writer.start("--terminate_after_init");
    Files.writeString(
        writer.folder.resolve("profile/user/basic/Standard/Module1.xba"),
        MODULE.formatted(escaped(script())));
    return writer;
  }

  /** One hand changes a file with changes recorded; the file as Writer saves it. */
  byte[] changed(byte[] file, String author, List<String> orders)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>();
    all.add("author\t" + author);
    all.add(open(file));
    all.add("record");
    all.addAll(orders);
    all.add("save\t" + folder.resolve("out.docx").toUri());
    work(all);
    return Files.readAllBytes(folder.resolve("out.docx"));
  }

  /** The changes of a file. */
  List<Redline> redlines(byte[] file) throws IOException, InterruptedException {
    work(List.of(open(file), "redlines\t" + folder.resolve("said.txt")));
    return Files.readAllLines(folder.resolve("said.txt")).stream()
        .map(line -> line.split("\t", -1))
        .map(it -> new Redline(it[0], it[1], it[2]))
        .toList();
  }

  /** Paragraphs with words in them, all changes accepted. */
  List<String> accepted(byte[] file) throws IOException, InterruptedException {
    return text(file, "accept");
  }

  /** Paragraphs with words in them, all changes rejected. */
  List<String> rejected(byte[] file) throws IOException, InterruptedException {
    return text(file, "reject");
  }

  private List<String> text(byte[] file, String order) throws IOException, InterruptedException {
    work(List.of(open(file), order, "text\t" + folder.resolve("said.txt")));
    return Files.readAllLines(folder.resolve("said.txt")).stream()
        .filter(line -> !line.isBlank())
        .toList();
  }

  private String open(byte[] file) throws IOException {
    return "open\t" + Files.write(folder.resolve("in.docx"), file).toUri();
  }

  private void work(List<String> orders) throws IOException, InterruptedException {
    Path told = Files.write(folder.resolve("orders"), orders);
    start("macro:///Standard.Module1.Work(\"" + told + "\")");
    Path failed = folder.resolve("orders.failed");
    if (Files.exists(failed)) {
      throw new AssertionError("Writer: " + Files.readString(failed));
    }
  }

  private void start(String what) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                what)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError("Writer hangs: " + Files.readString(folder.resolve("log")));
    }
  }

  private static String script() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Writer.class.getResourceAsStream("writer.bas"), "writer.bas")) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private static String escaped(String script) {
    return script.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
