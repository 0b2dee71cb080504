package org.courant.processor.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.courant.processor.quote.Quote;
import org.courant.processor.quote.QuoteFinder;
import org.courant.processor.quote.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of every kind, and by the words alone: who stands where on whom, and what shows it. */
class HoldersTest {
  private static final QuoteFinder QUOTES = QuoteFinder.english();
  private static final StanceFinder STANCES = StanceFinder.english();
  private static final String[] PARTIES = {
    "PERSON ward: Ward",
    "PERSON bell: President Bell|Bell|her|she|She",
    "PERSON coyle: Coyle|He",
    "LOCATION exland: Exland",
    "LOCATION norland: Norland",
    "ORGANIZATION guild: the Guild|The Guild|Guild"
  };

  static Stream<String> rows() {
    return lines("holders.tsv");
  }

  static Stream<String> nothing() {
    return lines("nothing.txt");
  }

  static Stream<String> lines(String file) {
    try (InputStream in = HoldersTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Stance> find(String text) {
    String[] there = Arrays.stream(PARTIES).filter(p -> isNamed(text, p)).toArray(String[]::new);
    Sample sample = Sample.of(text, there);
    List<Quote> quotes = QUOTES.find(sample.document(), sample.entities());
    return STANCES.find(sample.document(), sample.entities(), quotes);
  }

  private static boolean isNamed(String text, String party) {
    return Arrays.stream(party.split(": ", 2)[1].split("\\|", -1))
        .anyMatch(surface -> text.matches("(?s).*\\b" + surface + "\\b.*"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void stanceIsFoundWithItsEvidence(String row) {
    String[] cells = row.split("\t", -1);
    String flags = cells.length > 6 ? cells[6] : "";
    assertThat(find(cells[1]).stream().map(s -> told(s, cells[1])).toList())
        .contains(String.join("\t", cells[2], cells[3], cells[4], cells[5], flags));
  }

  private static String told(Stance s, String text) {
    String entity = s.target().entity();
    String target = entity == null ? "“" + s.target().span().in(text) + "”" : entity;
    String flags = (s.quoted() ? "q" : "") + (s.negated() ? "n" : "");
    String evidence = s.evidence().in(text);
    return String.join("\t", s.holder().entity(), s.label().name(), target, evidence, flags);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void nobodyElseIsGivenAStance(String row) {
    String text = row.split("\t", -1)[1];
    List<String> wanted =
        rows()
            .map(r -> r.split("\t", -1))
            .filter(cells -> cells[1].equals(text))
            .map(cells -> cells[2] + " " + cells[3] + " " + cells[4])
            .toList();
    assertThat(find(text).stream().filter(s -> s.target().entity() != null))
        .allMatch(
            s ->
                wanted.contains(s.holder().entity() + " " + s.label() + " " + s.target().entity()));
  }

  @ParameterizedTest
  @MethodSource("nothing")
  void nothingIsFoundWhereNothingIsSaid(String text) {
    assertThat(find(text)).isEmpty();
  }
}
