package io.wengao.corpus;

import io.wengao.corpus.CorpusClient.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Texts to import. */
final class Samples {
  private static final Path STARTER = Path.of("../starter");

  private Samples() {}

  /** The starter corpus, in order of file names. */
  static List<Upload> starter() {
    try (Stream<Path> files = Files.list(STARTER)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Samples::upload)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the starter corpus belongs in " + STARTER, e);
    }
  }

  static String starter(String fileName) {
    try {
      return Files.readString(STARTER.resolve(fileName));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Upload upload(Path file) {
    try {
      return new Upload(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A short speech that differs by its number. */
  static String speech(int number) {
    return """
        在全县第%d次项目建设推进会上的讲话
        同志们：
        今天召开这次会议，主要任务是分析形势、部署工作，推动项目建设再提速。
        一、提高认识，增强紧迫感
        项目是发展的硬支撑。各级各部门要把思想统一到县委的部署上来，拿出第%d号行动方案，逐项抓好落实。
        二、强化保障，抓好落实
        要加强组织领导，压实工作责任，确保各项任务落到实处。
        """
        .formatted(number, number);
  }
}
