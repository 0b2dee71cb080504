package org.courant.processor.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Countries, peoples and cities of the product's gazetteer, and what US news calls states. */
final class FactNames {
  private static final String FOLDER = "/org/courant/processor/entity/";

  static final String[] COUNTRIES = column("countries.tsv", 1);
  static final String[] PEOPLES = column("countries.tsv", 3);
  static final String[] PLACES = column("cities.tsv", 0);
  static final String[] AGENCIES = {"Reuters", "AP", "AFP", "TASS", "Xinhua", "UPI", "DPA", "ANSA"};
  static final String[] STATES =
      ("Ala. Ariz. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. Minn. Miss."
              + " Mo. Mont. Neb. Nev. N.C. N.D. N.H. N.J. N.M. N.Y. Okla. Ore. Pa. R.I. S.C. S.D. Tenn."
              + " Tex. Va. Vt. W.Va. Wash. Wis. Wyo. Alaska Texas Ohio Iowa Utah Idaho Maine Hawaii Florida"
              + " Georgia California Virginia Oregon Nevada Arizona Kansas Kentucky IN OH TX CA NY FL VA GA")
          .split(" ");

  private FactNames() {}

  private static String[] column(String file, int column) {
    try (InputStream in = FactNames.class.getResourceAsStream(FOLDER + file)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Stream<String> cells =
          all.lines()
              .filter(l -> !l.startsWith("#"))
              .map(l -> l.split("\t", -1)[column])
              .flatMap(c -> Arrays.stream(c.split("\\|", -1)));
      return cells.filter(c -> !c.isBlank()).toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + file + " cannot be read", e);
    }
  }
}
