package io.wengao.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A launcher beside another, and the end of one. */
@ExtendWith(House.Shared.class)
class StayTest {
  @TempDir private Path temporary;

  @Test
  void aSecondOnTheFolderGetsOneClearLine(House house) throws Exception {
    try (Launched second = house.installation.launch(house.data(), Installation.freePort())) {
      assertThat(second.awaitExit()).isEqualTo(3);
      assertThat(second.output().lines())
          .singleElement()
          .asString()
          .contains(
              "already runs on " + house.data(),
              "process " + house.launched.handle().pid(),
              "--data");
    }
    assertThat(house.api().data("{ __typename }").path("__typename").asText()).isEqualTo("Query");
  }

  @Test
  void anImportIsReportedAndABadBriefEndsEverything() throws Exception {
    Installation installation = Installation.built();
    Path data = temporary.toRealPath().resolve("data");
    Path folder = temporary.resolve("稿件");
    Path inner = Files.createDirectories(folder.resolve("2024"));
    Files.writeString(
        inner.resolve("座谈发言.txt"),
        "在农田水利座谈会上的发言\n各位同志：\n今天谈一谈小型水利设施管护的事。\n一、管护要有人\n一口井、一条渠，都要有人管。\n");
    Files.write(folder.resolve("空白.txt"), new byte[0]);
    Path brief = temporary.resolve("brief.json");
    Files.writeString(
        brief, Drafting.brief("no-such-genre", "农田水利").toString(), StandardCharsets.UTF_8);

    try (Launched launched =
        installation.launch(
            data,
            Installation.freePort(),
            "--once",
            "--import",
            folder.toString(),
            "--brief",
            brief.toString())) {
      int exit = launched.awaitExit();

      assertThat(exit).as(launched.output()).isEqualTo(2);
      assertThat(launched.output())
          .contains("2 files, 1 imported, 0 known already, 1 refused", "空白.txt", "EMPTY");
      assertThat(launched.output().lines().filter(line -> line.startsWith("wengao: ")))
          .singleElement()
          .asString()
          .contains("brief.json", "genre");
    }
    assertThat(Victim.processes(data)).isEmpty();
  }

  @Test
  void ctrlCEndsAllThatWasStarted() throws Exception {
    Installation installation = Installation.built();
    Path data = temporary.toRealPath().resolve("data");
    try (Launched launched = installation.launch(data, Installation.freePort())) {
      launched.awaitRunning();
      List<ProcessHandle> running = Victim.processes(data);
      launched.interrupt();

      assertThat(launched.awaitExit()).isEqualTo(130);
      assertThat(running).hasSizeGreaterThanOrEqualTo(4).noneMatch(ProcessHandle::isAlive);
      assertThat(launched.output()).doesNotContain("wengao: ");
    }
  }
}
