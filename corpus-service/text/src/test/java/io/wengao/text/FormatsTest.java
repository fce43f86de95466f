package io.wengao.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.text.cleaning.Removal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One invented speech of two sheets, saved by an office program in every format: the same is read
 * whatever the format, and whatever the file is called.
 */
class FormatsTest {
  private static final Path FORMATS = Path.of("src/test/resources/io/wengao/text/formats");

  private final SpeechReader reader = new SpeechReader();

  @ParameterizedTest
  @CsvSource({
    "speech.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "speech.doc,application/msword",
    "speech.rtf,application/rtf",
    "speech.pdf,application/pdf",
    "speech-cid.pdf,application/pdf",
    "protected-rc4-128.pdf,application/pdf",
    "protected-aes-128.pdf,application/pdf",
    "protected-aes-256.pdf,application/pdf"
  })
  void readsTheSameFromEveryFormat(String file, String mediaType) {
    Reading.Accepted read = read(file, file);

    assertThat(read.mediaType()).isEqualTo(mediaType);
    assertThat(read.speeches()).singleElement().isEqualTo(plain());
  }

  @ParameterizedTest
  @CsvSource({
    "speech.doc,讲话.docx",
    "speech.rtf,讲话.doc",
    "speech.docx,讲话.doc",
    "speech.pdf,讲话.txt",
    "speech.txt,讲话.pdf"
  })
  void readsAFileByWhatItIsNotByItsName(String file, String name) {
    assertThat(read(file, name).speeches()).singleElement().isEqualTo(plain());
  }

  @Test
  void reportsRunningHeadsAndPageNumbersOfAPdf() {
    Reading.Accepted read = read("speech.pdf", "speech.pdf");

    assertThat(read.removed().stream().map(Removal::text))
        .contains("苇塘县农村工作会议材料", "— 1 —", "— 2 —");
    assertThat(read.removed().stream().map(Removal::rule)).containsOnly("page-furniture");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsWhatAWrongMarkCallsSomethingElse(String mark) {
    byte[] body =
        read("speech.txt", "a.txt")
            .speeches()
            .getFirst()
            .text()
            .getBytes(Charset.forName("GB18030"));
    byte[] bom = "\uFEFF".getBytes(Charset.forName(mark));
    byte[] bytes = new byte[bom.length + body.length];
    System.arraycopy(bom, 0, bytes, 0, bom.length);
    System.arraycopy(body, 0, bytes, bom.length, body.length);

    Reading.Accepted read = Material.accepted(reader, "a.txt", bytes);

    assertThat(read.charset()).isEqualTo("GB18030");
    assertThat(read.speeches().getFirst().text()).isEqualTo(plain().text());
  }

  private Speech plain() {
    List<Speech> speeches = read("speech.txt", "speech.txt").speeches();
    assertThat(speeches).hasSize(1);
    return speeches.getFirst();
  }

  private Reading.Accepted read(String file, String name) {
    return Material.accepted(reader, name, Material.bytes(FORMATS.resolve(file)));
  }
}
