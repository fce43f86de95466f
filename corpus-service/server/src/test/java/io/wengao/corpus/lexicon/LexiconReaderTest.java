package io.wengao.corpus.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconReaderTest {

  @Test
  void csvAndJsonGiveTheSameEntries() {
    LexiconFile csv =
        LexiconReader.read(
            "\uFEFFkind,term,post,variants,position,note\r\n"
                + "NAME_WITH_POST,顾承岳,市委书记,\"顾书记|承岳书记\",,\r\n\r\n"
                + "排名顺序,市委,,,1,\"含\"\"两办\"\",\n如有变动另行通知\"\r\n");
    LexiconFile json =
        LexiconReader.read(
            """
            [{"kind": "姓名职务", "term": "顾承岳", "post": "市委书记", "variants": ["顾书记", "承岳书记"]},
             {"kind": "protocol-order", "term": "市委", "position": 1, "note": "含\\"两办\\",\\n如有变动另行通知"}]""");

    assertThat(csv).isInstanceOf(LexiconFile.Entries.class).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "kind,term\\n提法; [line 2, term]",
        "kind,term\\n\\n口号,实干; [line 3, kind]",
        "kind,term,post\\nNAME_WITH_POST,顾承岳,; [line 2, post]",
        "kind,term,position\\nPROTOCOL_ORDER,市委,第一; [line 2, position]",
        "kind,term,since\\nFORMULATION,过紧日子,去年; [line 2, since]",
        "kind,name\\n提法,过紧日子; [line 1]",
        "[{\"kind\": \"提法\"}]; [[0].term]",
        "[3]; [[0]]",
        "[{; [line 1]",
        "''; [line 1]"
      })
  void aMistakeIsNamedWithItsPlace(String text, String places) {
    LexiconFile file = LexiconReader.read(text.replace("\\n", "\n"));

    assertThat(file).isInstanceOf(LexiconFile.Wrong.class);
    assertThat(((LexiconFile.Wrong) file).mistakes())
        .extracting(LexiconFile.Mistake::place)
        .hasToString(places);
  }
}
