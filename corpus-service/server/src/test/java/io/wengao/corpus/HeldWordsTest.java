package io.wengao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.similarity.HeldWords;
import io.wengao.corpus.similarity.WordingStore.Found;
import io.wengao.text.quotation.QuotedWords;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Looking words up gives what reading every text gives, whatever the words are and whether their
 * keys are kept or not.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class HeldWordsTest {
  private static final Office OFFICE = new Office("held-words");
  private static final int MOST = 10;
  private static final int QUOTATIONS = 300;
  private static final String HOLDING =
      "select speech_id from wording w where office = ? and not exists"
          + " (select 1 from unnest(string_to_array(?, ' ')) as p (piece) where strpos(w.folded, p.piece) = 0) order by number limit ?";
  private static final String RESEMBLING =
      "select speech_id from (select speech_id, number, (select count(*) from unnest(string_to_array(?, ' ')) as p (piece)"
          + " where strpos(folded, p.piece) > 0) as held from wording where office = ?) w where held > 0 order by held desc, number limit ?";

  @Inject AgroalDataSource database;
  @Inject HeldWords held;

  @Test
  void whatIsLookedUpIsWhatReadingEveryTextFinds() throws SQLException {
    CorpusClient corpus = new CorpusClient(OFFICE.id());
    corpus.importFiles("starter", Samples.starter());
    List<String> texts =
        Samples.starter().stream()
            .map(it -> new String(it.bytes(), java.nio.charset.StandardCharsets.UTF_8))
            .toList();
    Random random = new Random(20_261_123);

    for (int i = 0; i < QUOTATIONS; i++) {
      if (i == QUOTATIONS / 2) {
        forgetKeysOfSome();
      }
      QuotedWords words = QuotedWords.of(quotation(texts, random));
      if (words.length() >= QuotedWords.SHORTEST) {
        isTheSame(words);
      }
    }
  }

  private void isTheSame(QuotedWords words) throws SQLException {
    List<String> pieces = words.pieces();
    List<String> probes = words.probes();

    List<Found> holding =
        QuarkusTransaction.requiringNew().call(() -> held.holding(OFFICE, pieces, MOST));
    List<Found> resembling =
        QuarkusTransaction.requiringNew().call(() -> held.resembling(OFFICE, probes, MOST));

    assertThat(holding)
        .as("holding %s", pieces)
        .extracting(Found::speechId)
        .containsExactlyElementsOf(read(HOLDING, OFFICE.id(), String.join(" ", pieces)));
    assertThat(resembling)
        .as("resembling %s", probes)
        .extracting(Found::speechId)
        .containsExactlyElementsOf(read(RESEMBLING, String.join(" ", probes), OFFICE.id()));
  }

  /**
   * Words of a text as somebody may quote them: punctuated otherwise, in another width, changed.
   */
  private static String quotation(List<String> texts, Random random) {
    String text = texts.get(random.nextInt(texts.size()));
    int length = 2 + random.nextInt(60);
    int at = random.nextInt(text.length() - length);
    String words = text.substring(at, at + length);
    return switch (random.nextInt(8)) {
      case 0 -> words.replaceAll("[，。、；：]", "");
      case 1 -> words.replaceAll("(?<=\\p{IsHan}{3})(?=\\p{IsHan})", "，");
      case 2 ->
          words
              .chars()
              .collect(StringBuilder::new, HeldWordsTest::wide, StringBuilder::append)
              .toString();
      case 3 -> words.replace('会', '會').replace('发', '發').replace('业', '業').replace('务', '務');
      case 4 -> words + "……" + text.substring(text.length() - random.nextInt(6) - 1);
      case 5 -> words.substring(0, length / 2) + "青山" + words.substring(length / 2);
      case 6 -> new StringBuilder(words).reverse().toString();
      default -> words;
    };
  }

  private static void wide(StringBuilder to, int c) {
    to.append((char) (c > '!' && c < '~' ? c + 0xFEE0 : c));
  }

  private void forgetKeysOfSome() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement forget =
            connection.prepareStatement(
                "update wording set grams = null where office = ? and number % 3 = 0")) {
      forget.setString(1, OFFICE.id());
      assertThat(forget.executeUpdate()).isGreaterThan(20);
    }
  }

  private List<String> read(String query, String first, String second) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(query)) {
      read.setString(1, first);
      read.setString(2, second);
      read.setInt(3, MOST);
      try (ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
    }
    return ids;
  }
}
