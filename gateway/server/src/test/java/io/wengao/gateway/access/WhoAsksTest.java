package io.wengao.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhoAsksTest {
  @Test
  void readsNamesWithSpacesBetween() {
    assertThat(spaced("read  list")).containsExactly("read", "list");
    assertThat(spaced(Json.createValue("read list"))).containsExactly("read", "list");
    assertThat(spaced(List.of("read", "list write"))).containsExactly("read", "list", "write");
    assertThat(spaced(Json.createArrayBuilder().add("read").add(3).build()))
        .containsExactly("read");
  }

  @Test
  void takesAPolicyAsItIsWritten() {
    var names = new LinkedHashSet<String>();

    WhoAsks.listed("of age", names);

    assertThat(names).containsExactly("of age");
  }

  @Test
  void grantsNothingForWhatIsNoName() {
    assertThat(spaced(null)).isEmpty();
    assertThat(spaced(7)).isEmpty();
    assertThat(spaced(Map.of("read", true))).isEmpty();
    assertThat(spaced(List.of(List.of("read")))).isEmpty();
    assertThat(spaced(" ")).isEmpty();
  }

  private static Set<String> spaced(@Nullable Object claim) {
    var names = new LinkedHashSet<String>();
    WhoAsks.spaced(claim, names);
    return names;
  }
}
