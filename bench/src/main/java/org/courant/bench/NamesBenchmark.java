package org.courant.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.courant.processor.entity.EntityFinder;
import org.courant.processor.tagger.Tagger;
import org.courant.processor.text.Document;
import org.courant.processor.text.Sentence;
import org.courant.processor.text.Token;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Names: recognition alone, and with the document pass. Read the line “tokens”: tokens a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 3,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx400m"})
public class NamesBenchmark {
  private List<Document> documents = List.of();
  private final EntityFinder finder = EntityFinder.english();
  private final Tagger tagger = Tagger.english();
  private int next;

  /** Counts what articles differ in. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    /** Words and marks read. */
    public long tokens;
  }

  @Setup
  public void load() throws IOException {
    documents = NewsTexts.documents();
  }

  @Benchmark
  public void recognition(Read read, Blackhole hole) {
    for (Sentence sentence : document(read).sentences()) {
      hole.consume(tagger.tag(sentence.tokens().stream().map(Token::word).toList()));
    }
  }

  @Benchmark
  public Object namesWithDocumentPass(Read read) {
    return finder.find(document(read));
  }

  private Document document(Read read) {
    Document document = documents.get(next++ % documents.size());
    document.sentences().forEach(s -> read.tokens += s.tokens().size());
    return document;
  }
}
