package io.wengao.composition.skeleton;

import io.wengao.text.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Words a bank brings itself; they widen the lists it shares with the corpus. */
final class OwnWords {
  private final List<String> generic = new ArrayList<>();
  private final List<String> plain = new ArrayList<>();
  private final SortedMap<String, List<String>> families = new TreeMap<>();

  void generic(BankNode root) {
    generic.addAll(root.words("words"));
  }

  void plain(BankNode root) {
    plain.addAll(root.words("words"));
    String characters = root.optional("characters");
    if (characters != null) {
      characters.codePoints().forEach(c -> plain.add(Character.toString(c)));
    }
  }

  void verbs(BankNode root) {
    families.putAll(root.wordLists("families"));
  }

  Vocabulary with(Vocabulary shared) {
    return shared.with(families, generic, plain);
  }
}
