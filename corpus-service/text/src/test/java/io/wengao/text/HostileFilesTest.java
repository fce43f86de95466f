package io.wengao.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are locked, pictures, cut off, or made to hurt: each has an outcome of its own. */
class HostileFilesTest {
  private static final Path FORMATS = Path.of("src/test/resources/io/wengao/text/formats");

  private final SpeechReader reader = new SpeechReader();

  /** Two sheets with nothing on them but a picture and a page number. */
  @Test
  void namesAScannedPdf() {
    String picture = "q 500 0 0 700 0 0 cm /I Do Q BT /F 9 Tf 300 20 Td (1) Tj ET";
    String pdf =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 700]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>endobj\n"
            + "4 0 obj<</Length "
            + picture.length()
            + ">>stream\n"
            + picture
            + "\nendstream endobj 5 0 obj<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\n0\nendstream endobj\n"
            + "trailer<</Root 1 0 R>>\n%%EOF";

    assertThat(refused("scan.pdf", pdf.getBytes(US_ASCII))).isEqualTo(Reading.Reason.NO_TEXT_LAYER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"locked-rc4-128.pdf", "locked-aes-128.pdf", "locked-aes-256.pdf"})
  void namesALockedPdf(String name) {
    assertThat(refused(name, file(name))).isEqualTo(Reading.Reason.ENCRYPTED);
  }

  @Test
  void stopsAPdfThatUnfoldsWithoutEnd() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed)) {
      byte[] spaces = new byte[1 << 20];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 400; i++) {
        deflated.write(spaces);
      }
    }
    String head =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
            + packed.size()
            + ">>stream\n";
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write(head.getBytes(US_ASCII));
    packed.writeTo(pdf);
    pdf.write("\nendstream endobj trailer<</Root 1 0 R>>\n%%EOF".getBytes(US_ASCII));

    assertThat(refused("bomb.pdf", pdf.toByteArray())).isEqualTo(Reading.Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "<</A", "[0 ", "(", "1 0 obj ", "1 0 obj<</Length 9>>stream\n", "q ", "<41>"})
  void bearsAPdfOfNothingButOneSign(String sign) {
    String body = "%PDF-1.4\n1 0 obj " + sign.repeat(12_000_000 / sign.length()) + "\n%%EOF";

    Reading reading =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> reader.read("a.pdf", body.getBytes(US_ASCII)));

    assertThat(reading).isInstanceOf(Reading.Refused.class);
  }

  @Test
  void namesALockedDoc() {
    byte[] bytes = file("speech.doc");
    int head = indexOf(bytes, new byte[] {(byte) 0xEC, (byte) 0xA5});
    bytes[head + 0x0B] |= 1;

    assertThat(refused("a.doc", bytes)).isEqualTo(Reading.Reason.ENCRYPTED);
  }

  /** A locked .docx is a compound file with the package in one of its streams. */
  @ParameterizedTest
  @CsvSource({"EncryptionInfo,ENCRYPTED", "Workbook,UNSUPPORTED", "Irgendwas,UNREADABLE"})
  void tellsOtherCompoundFilesApart(String stream, Reading.Reason reason) {
    byte[] bytes = file("speech.doc");
    int entry = indexOf(bytes, "WordDocument".getBytes(UTF_16LE));
    byte[] name = stream.getBytes(UTF_16LE);
    Arrays.fill(bytes, entry, entry + 64, (byte) 0);
    System.arraycopy(name, 0, bytes, entry, name.length);
    bytes[entry + 64] = (byte) (name.length + 2);

    assertThat(refused("a.docx", bytes)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"speech.docx", "speech.doc", "speech.rtf", "speech.pdf"})
  void refusesAFileCutOffOnItsWay(String name) {
    byte[] bytes = file(name);

    assertThat(refused(name, Arrays.copyOf(bytes, bytes.length / 2)))
        .isEqualTo(Reading.Reason.UNREADABLE);
  }

  @Test
  void bearsAnRtfOfNothingButBrackets() {
    byte[] bytes = ("{\\rtf1" + "{".repeat(2_000_000)).getBytes(US_ASCII);

    assertThat(refused("a.rtf", bytes)).isEqualTo(Reading.Reason.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"speech.docx", "speech.doc", "speech.rtf", "speech.pdf"})
  void neverThrowsOnADamagedFile(String name) {
    byte[] sound = file(name);
    Random random = new Random(sound.length);
    for (int round = 0; round < 40; round++) {
      byte[] bytes = sound.clone();
      for (int i = 0; i < 1 + round; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }

      Reading reading =
          assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reader.read(name, bytes));

      if (reading instanceof Reading.Refused refused) {
        assertThat(refused.message()).isNotBlank();
      }
    }
  }

  private Reading.Reason refused(String name, byte[] bytes) {
    return switch (reader.read(name, bytes)) {
      case Reading.Accepted accepted -> throw new AssertionError(name + " was read");
      case Reading.Refused refused -> {
        assertThat(refused.message()).contains(name).matches("(?s).*(?:请|停止).*");
        yield refused.reason();
      }
    };
  }

  private static byte[] file(String name) {
    return Material.bytes(FORMATS.resolve(name));
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    int at = new String(bytes, ISO_8859_1).indexOf(new String(wanted, ISO_8859_1));
    assertThat(at).isNotNegative();
    return at;
  }
}
