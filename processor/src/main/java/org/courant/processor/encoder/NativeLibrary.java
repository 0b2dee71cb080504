package org.courant.processor.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Loads ONNX Runtime, which is no Java.
 *
 * <p>Left to itself it copies its 28 MB to a temporary folder that stays behind when the process is
 * killed. So it is given a folder of ours, which goes as soon as the library is loaded, or where
 * the system does not let go of it, when the process ends.
 */
final class NativeLibrary {
  static final String FOLDER = "courant-onnxruntime-";

  /** ONNX Runtime's own setting: where its libraries are. A user's value is respected. */
  private static final String PATH = "onnxruntime.native.path";

  /** ONNX Runtime 1.29 reads the command line of its process, and dies of one of more than 4 KB. */
  private static final int LONGEST_COMMAND = 4_000;

  private NativeLibrary() {}

  static synchronized OrtEnvironment load() {
    int command = ProcessHandle.current().info().commandLine().map(String::length).orElse(0);
    if (command > LONGEST_COMMAND) {
      throw new IllegalStateException(
          "the command line has "
              + command
              + " characters, the stance encoder's library dies of more than "
              + LONGEST_COMMAND
              + ": give the class path in CLASSPATH");
    }
    try {
      OrtEnvironment environment =
          System.getProperty(PATH) == null ? loadOurs() : OrtEnvironment.getEnvironment("courant");
      environment.setTelemetry(false);
      return environment;
    } catch (IOException | OrtException | RuntimeException | LinkageError e) {
      throw new IllegalStateException(message(e), e);
    }
  }

  private static OrtEnvironment loadOurs() throws IOException {
    StaleFolders.sweep(Path.of(System.getProperty("java.io.tmpdir")));
    Path folder = Files.createTempDirectory(FOLDER);
    try {
      for (String library : List.of("onnxruntime", "onnxruntime4j_jni")) {
        extract(System.mapLibraryName(library), folder);
      }
      System.setProperty(PATH, folder.toString());
      return OrtEnvironment.getEnvironment("courant");
    } finally {
      System.clearProperty(PATH);
      StaleFolders.delete(folder);
    }
  }

  private static void extract(String file, Path folder) throws IOException {
    String resource = "/ai/onnxruntime/native/" + platform() + "/" + file;
    try (InputStream in = OrtEnvironment.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("it has no library for " + platform());
      }
      Files.copy(in, folder.resolve(file));
    }
  }

  private static String platform() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String system = os.contains("mac") ? "osx" : os.contains("win") ? "win" : "linux";
    return system + "-" + (arch.equals("amd64") || arch.equals("x86_64") ? "x64" : arch);
  }

  private static String message(Throwable e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return "ONNX Runtime, which the stance model needs, cannot be loaded on "
        + platform()
        + ": "
        + (cause.getMessage() == null ? cause : cause.getMessage())
        + " (it needs glibc on Linux, and a temporary folder that programs may be loaded from;"
        + " -Djava.io.tmpdir chooses it)";
  }
}
