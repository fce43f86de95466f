package io.wengao.local.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wengao.local.problem.Stopped;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
  @TempDir private Path temporary;
  private DataFolder folder;

  @BeforeEach
  void open() throws Stopped {
    folder = DataFolder.open(temporary.resolve("资料"));
  }

  @Test
  void theSecondIsToldWhoHoldsTheFolder() throws Stopped {
    try (FolderLock held = FolderLock.take(folder, 8123)) {
      assertThat(held).isNotNull();
      assertThatThrownBy(() -> FolderLock.take(folder, 8124))
          .isInstanceOfSatisfying(
              Stopped.class, stopped -> assertThat(stopped.problem().exitCode()).isEqualTo(3))
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("8123")
          .hasMessageContaining("--data");
    }
  }

  @Test
  void aFolderGivenBackCanBeTaken() throws Stopped {
    FolderLock.take(folder, 8123).close();

    try (FolderLock again = FolderLock.take(folder, 8124)) {
      assertThat(again).isNotNull();
    }
  }
}
