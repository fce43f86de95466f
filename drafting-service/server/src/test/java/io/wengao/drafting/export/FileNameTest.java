package io.wengao.drafting.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names that every system and every browser takes. */
class FileNameTest {
  @Test
  void whatNoSystemTakesIsLeftOut() {
    assertThat(FileName.of("在全县“动员会”上的讲话/终稿?", ExportFormat.DOCX)).isEqualTo("在全县“动员会”上的讲话终稿.docx");
  }

  @Test
  void aTitleOfNothingElseStillHasAName() {
    assertThat(FileName.of("///", ExportFormat.TEXT)).isEqualTo("文稿.txt");
  }

  @Test
  void theNameIsSaidByRfc5987() {
    assertThat(FileName.disposition("讲话 1.md"))
        .isEqualTo("attachment; filename=\"draft.md\"; filename*=UTF-8''%E8%AE%B2%E8%AF%9D%201.md");
  }
}
