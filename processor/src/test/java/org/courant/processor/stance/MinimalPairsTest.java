package org.courant.processor.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two sentences that differ in little and show different things, by the words alone. */
class MinimalPairsTest {
  private static final String FILE = "minimal-pairs.tsv";

  static Stream<String> pairs() {
    return HoldersTest.lines(FILE);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void eachOfTheTwoShowsItsOwn(String pair) {
    String[] cells = pair.split("\t", -1);
    assertThat(shown(cells[1])).as(cells[1]).isEqualTo(wanted(cells[2]));
    assertThat(shown(cells[3])).as(cells[3]).isEqualTo(wanted(cells[4]));
  }

  private static Set<String> wanted(String cell) {
    return cell.equals("-") ? Set.of() : new TreeSet<>(List.of(cell.split(", ", -1)));
  }

  private static Set<String> shown(String text) {
    return HoldersTest.find(text).stream()
        .filter(s -> s.target().entity() != null)
        .map(s -> s.holder().entity() + " " + s.label() + " " + s.target().entity())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void kindsAreBalanced() {
    Map<String, Long> kinds =
        pairs()
            .collect(
                Collectors.groupingBy(MinimalPairsTest::kind, TreeMap::new, Collectors.counting()));
    assertThat(kinds).hasSizeGreaterThanOrEqualTo(12);
    assertThat(kinds.values()).allMatch(count -> count >= 6 && count <= 10);
    assertThat(pairs().count()).isGreaterThanOrEqualTo(100);
  }

  private static String kind(String pair) {
    return pair.substring(0, pair.indexOf('\t'));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theTwoShowDifferentThings(String pair) {
    String[] cells = pair.split("\t", -1);
    boolean same = cells[2].equals(cells[4]);
    assertThat(same && !kind(pair).equals("ellipsis")).as(pair).isFalse();
  }
}
