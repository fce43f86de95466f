package io.wengao.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asking twice does it once. */
@ExtendWith(House.Shared.class)
class OnceTest {

  @Test
  void theSameFileTwiceIsOneDocument(House house) {
    byte[] text = text("重复文件");
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    files.put("甲.txt", text);
    files.put("乙.txt", text);
    int before = documents(house);

    JsonNode job = house.api().importFiles(files, "once-same-file");
    JsonNode again = house.api().importFiles(files, "once-same-file-again");

    assertThat(job.path("files").findValuesAsText("outcome"))
        .containsExactlyInAnyOrder("IMPORTED", "DUPLICATE");
    assertThat(again.path("files").findValuesAsText("outcome"))
        .containsExactly("DUPLICATE", "DUPLICATE");
    assertThat(documents(house)).isEqualTo(before + 1);
  }

  @Test
  void theSameKeyAtTheSameTimeIsOneImport(House house) {
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    files.put("同键.txt", text("同一个键"));
    Set<String> jobs = new ConcurrentSkipListSet<>();

    IntStream.range(0, 6)
        .parallel()
        .forEach(
            i ->
                jobs.add(
                    Api.json(house.api().upload(files, "once-same-key").body())
                        .path("jobId")
                        .asText()));

    assertThat(jobs).hasSize(1);
    assertThat(house.api().awaitImport(jobs.iterator().next()).path("state").asText())
        .isEqualTo("SUCCEEDED");
  }

  @Test
  void theSameKeyAtTheSameTimeIsOneDraft(House house) {
    Drafting drafting = new Drafting(house.api());
    ObjectNode prepared = drafting.prepare(Drafting.brief("pledge", "信访"), "once-draft");
    Set<String> drafts = new ConcurrentSkipListSet<>();

    IntStream.range(0, 6)
        .parallel()
        .forEach(i -> drafts.add(drafting.compose(prepared, "once-draft")));

    assertThat(drafts).hasSize(1);
    assertThat(drafting.awaitJob(drafts.iterator().next()).path("state").asText())
        .isEqualTo("SUCCEEDED");
  }

  private static int documents(House house) {
    return house
        .api()
        .data("{ corpusStatistics { documents } }")
        .at("/corpusStatistics/documents")
        .asInt();
  }

  private static byte[] text(String theme) {
    return ("在" + theme + "工作会议上的讲话\n同志们：\n今天开会，专门研究" + theme + "的问题。\n一、把问题说透\n要把每一件事都说清楚。\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
