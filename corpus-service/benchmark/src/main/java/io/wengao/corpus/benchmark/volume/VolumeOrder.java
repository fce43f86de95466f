package io.wengao.corpus.benchmark.volume;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be measured.
 *
 * @param root the checkout, its modules packaged
 * @param work an empty folder for the data
 * @param source folder of the texts that are recombined
 * @param sizes documents at which is measured, growing
 * @param embed documents that get vectors, which takes minutes a hundred; 0 for none. They are the
 *     smallest size
 * @param queries searches measured in each way, warmed up by a third as many; 0 for none
 * @param drafts drafts composed after the last size; 0 for none
 * @param stay whether everything goes on running after the last size, until somebody ends it
 * @param opensearch file with the class path of an OpenSearch that keeps the index of words; empty
 *     for Lucene in the service
 * @param jvmOptions for the service besides those it is started with anyway
 */
record VolumeOrder(
    Path root,
    Path work,
    Path source,
    long seed,
    List<Integer> sizes,
    int embed,
    int queries,
    int drafts,
    boolean stay,
    Optional<Path> opensearch,
    List<String> jvmOptions) {
  static final String USAGE =
      "[--seed N] [--from FOLDER] [--embed N] [--queries N] [--drafts N] [--stay] [--opensearch FILE] [--jvm OPTION]… [SIZE…]";
  private static final long SEED = 7;
  private static final int QUERIES = 2_000;
  private static final List<Integer> SIZES = List.of(1_000, 5_000, 20_000);

  /**
   * Reads root, work folder, then the options.
   *
   * @throws IllegalArgumentException naming the option that is wrong
   */
  static VolumeOrder of(List<String> arguments) {
    Path root = Path.of(arguments.get(0)).toAbsolutePath().normalize();
    Path work = Path.of(arguments.get(1)).toAbsolutePath().normalize();
    Path source = root.resolve("corpus-service/starter");
    long seed = SEED;
    int embed = 0;
    int queries = QUERIES;
    int drafts = 0;
    boolean stay = false;
    Optional<Path> opensearch = Optional.empty();
    List<Integer> sizes = new ArrayList<>();
    List<String> jvmOptions = new ArrayList<>();
    for (int i = 2; i < arguments.size(); i++) {
      switch (arguments.get(i)) {
        case "--seed" -> seed = number(arguments, ++i);
        case "--from" -> source = Path.of(value(arguments, ++i)).toAbsolutePath();
        case "--embed" -> embed = Math.toIntExact(number(arguments, ++i));
        case "--drafts" -> drafts = Math.toIntExact(number(arguments, ++i));
        case "--stay" -> stay = true;
        case "--queries" -> queries = Math.toIntExact(number(arguments, ++i));
        case "--opensearch" -> opensearch = Optional.of(Path.of(value(arguments, ++i)));
        case "--jvm" -> jvmOptions.add(value(arguments, ++i));
        default -> sizes.add(Math.toIntExact(number(arguments, i)));
      }
    }
    if (sizes.isEmpty()) {
      sizes.addAll(SIZES);
    }
    if (embed > 0) {
      sizes.add(embed);
    }
    sizes.sort(null);
    if (sizes.getFirst() < 1) {
      throw new IllegalArgumentException("a size is at least 1, not " + sizes.getFirst());
    }
    if (embed > 0 && sizes.getFirst() < embed) {
      throw new IllegalArgumentException(
          "--embed " + embed + " is more than the smallest size, " + sizes.getFirst());
    }
    return new VolumeOrder(
        root,
        work,
        source,
        seed,
        sizes.stream().distinct().toList(),
        embed,
        queries,
        drafts,
        stay,
        opensearch,
        List.copyOf(jvmOptions));
  }

  private static String value(List<String> arguments, int at) {
    if (at >= arguments.size()) {
      throw new IllegalArgumentException(arguments.getLast() + " needs a value; " + USAGE);
    }
    return arguments.get(at);
  }

  private static long number(List<String> arguments, int at) {
    String text = value(arguments, at);
    try {
      return Long.parseLong(text.replace(",", ""));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(text + " is no number; " + USAGE, e);
    }
  }
}
