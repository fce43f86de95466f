package io.wengao.corpus.api;

import io.wengao.corpus.importing.IncomingFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks through the input of an import before anything is stored, and names every field that cannot
 * stay.
 */
final class ImportInputCheck {
  private static final int MAX_NAME = 255;
  private static final int MAX_KEY = 200;

  private ImportInputCheck() {}

  static List<MutationError> check(ImportDocumentsInput input) {
    List<MutationError> errors = new ArrayList<>();
    checkKey(input.idempotencyKey(), "input.idempotencyKey", errors);
    List<TextInput> texts = texts(input);
    for (int i = 0; i < texts.size(); i++) {
      checkName(texts.get(i).fileName(), "input.texts[" + i + "].fileName", errors);
    }
    if (files(input).isEmpty()) {
      errors.add(MutationError.badInput("input", "nothing to import; give texts or uploadIds"));
    }
    return errors;
  }

  static void checkKey(String key, String path, List<MutationError> errors) {
    if (key.isBlank() || key.length() > MAX_KEY) {
      errors.add(
          MutationError.badInput(
              path, "give a key of 1 to " + MAX_KEY + " characters, such as a random UUID"));
    }
  }

  private static void checkName(String name, String path, List<MutationError> errors) {
    if (name.isBlank() || name.length() > MAX_NAME) {
      errors.add(
          MutationError.badInput(path, "give a file name of 1 to " + MAX_NAME + " characters"));
    }
  }

  /** The files of an input: the texts, then the uploads. */
  static List<IncomingFile> files(ImportDocumentsInput input) {
    List<IncomingFile> files = new ArrayList<>();
    texts(input).forEach(text -> files.add(new IncomingFile.Text(text.fileName(), text.text())));
    uploads(input).forEach(id -> files.add(new IncomingFile.Uploaded(id)));
    return files;
  }

  static MutationError unknownUpload(ImportDocumentsInput input, int file, String uploadId) {
    String path = "input.uploadIds[" + (file - texts(input).size()) + "]";
    return MutationError.badInput(
        path, "no upload " + uploadId + " waits to be imported; upload the file again");
  }

  private static List<TextInput> texts(ImportDocumentsInput input) {
    return input.texts() == null ? List.of() : input.texts();
  }

  private static List<String> uploads(ImportDocumentsInput input) {
    return input.uploadIds() == null ? List.of() : input.uploadIds();
  }
}
