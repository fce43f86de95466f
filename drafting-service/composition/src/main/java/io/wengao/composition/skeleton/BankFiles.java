package io.wengao.composition.skeleton;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The YAML files of a bank: path within the bank to text, in order of the paths. */
record BankFiles(SortedMap<String, String> texts) {
  private static final String ROOT = "/io/wengao/composition/";
  private static final List<String> FOLDERS = List.of("bank", "grammar");

  static BankFiles onClassPath() {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String folder : FOLDERS) {
      texts.putAll(classPath(folder));
    }
    return new BankFiles(texts);
  }

  static BankFiles in(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>(classPath("grammar"));
    texts.putAll(walk(folder, "bank"));
    return new BankFiles(texts);
  }

  private static SortedMap<String, String> classPath(String folder) {
    String anchor = ROOT + folder + (folder.equals("bank") ? "/followups.yaml" : "/grammar.yaml");
    URL url = BankFiles.class.getResource(anchor);
    if (url == null) {
      throw new MalformedBank(List.of(new BankProblem(anchor, "", "missing on the class path")));
    }
    try {
      if (url.getProtocol().equals("file")) {
        Path file = Path.of(url.toURI());
        return walk(java.util.Objects.requireNonNull(file.getParent()), folder);
      }
      return jar(url, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("bank at " + url, e);
    }
  }

  private static SortedMap<String, String> walk(Path folder, String prefix) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        texts.put(
            prefix + "/" + folder.relativize(file).toString().replace('\\', '/'),
            Files.readString(file));
      }
    }
    return texts;
  }

  private static SortedMap<String, String> jar(URL url, String folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    JarURLConnection connection = (JarURLConnection) url.openConnection();
    connection.setUseCaches(false);
    String prefix = ROOT.substring(1) + folder + "/";
    try (JarFile jar = connection.getJarFile()) {
      for (var entry :
          jar.stream()
              .filter(e -> e.getName().startsWith(prefix) && e.getName().endsWith(".yaml"))
              .toList()) {
        try (InputStream in = jar.getInputStream(entry)) {
          String path = folder + "/" + entry.getName().substring(prefix.length());
          texts.put(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }
}
