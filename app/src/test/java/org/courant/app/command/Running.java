package org.courant.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courant.app.Main;

/** A command that runs on, as a process of its own, and what it says by its log and admin port. */
final class Running implements AutoCloseable {
  private static final Pattern ADMIN = Pattern.compile("http://127\\.0\\.0\\.1:\\d+(?=/metrics)");
  private static final int PATIENCE_S = 120;

  private final Process process;
  private final Path log;
  private final HttpClient http = HttpClient.newHttpClient();

  private Running(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  static Running command(Map<String, String> environment, List<String> jvm, List<String> args)
      throws IOException {
    Path log = Files.createTempFile(Path.of("target"), "courant", ".log");
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.addAll(jvm);
    all.add(Main.class.getName());
    all.addAll(args);
    ProcessBuilder builder =
        new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(log.toFile());
    // Not as an option: ONNX Runtime 1.29 dies of a long command line.
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().putAll(environment);
    return new Running(builder.start(), log);
  }

  List<String> log() throws IOException {
    return Files.readAllLines(log, UTF_8);
  }

  private URI admin() throws IOException, InterruptedException {
    for (int i = 0; i < PATIENCE_S * 10; i++) {
      Matcher matcher = ADMIN.matcher(Files.readString(log, UTF_8));
      if (matcher.find()) {
        return URI.create(matcher.group());
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("no admin port in " + log());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(admin() + path)).build(), BodyHandlers.ofString());
  }

  /** The first answer that will do, or the last one that did not. */
  HttpResponse<String> await(String path, Predicate<HttpResponse<String>> enough)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    for (int i = 0; i < PATIENCE_S * 5 && !enough.test(answer); i++) {
      Thread.sleep(200);
      answer = get(path);
    }
    return answer;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(40, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
