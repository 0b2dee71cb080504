package org.courant.stories.copy;

import java.util.Optional;

/**
 * When two texts are copies.
 *
 * @param nearCopy Jaccard's similarity from which one is a near copy of the other
 * @param partOf share of the shorter text's runs that stand in the longer, from which it is part of
 *     it
 * @param leastShare of the longer text that the shorter must have at least: a paragraph that two
 *     reports quote makes neither a part of the other
 */
public record CopyRule(double nearCopy, double partOf, double leastShare) {
  public static final CopyRule DEFAULT = new CopyRule(.5, .8, .15);

  /** Runs that a part must have: fewer are a phrase or a notice that many texts carry. */
  private static final int LEAST_PART = 20;

  public CopyRule {
    check("near-copy", nearCopy);
    check("part-of", partOf);
    check("least-share", leastShare);
  }

  private static void check(String name, double value) {
    if (!(value > 0 && value <= 1)) {
      throw new IllegalArgumentException(
          "stories." + name + ": " + value + " must be above 0 and at most 1");
    }
  }

  public CopyRule withNearCopy(double similarity) {
    return new CopyRule(similarity, partOf, leastShare);
  }

  /** What they are to each other, whichever comes first; empty where they are no copies. */
  public Optional<Likeness> compare(Fingerprint one, Fingerprint other) {
    if (one.whole() == other.whole()) {
      return Optional.of(new Likeness(Relation.SAME_TEXT, 1));
    }
    int common = one.shingles().common(other.shingles());
    int shorter = Math.min(one.shingles().size(), other.shingles().size());
    int longer = Math.max(one.shingles().size(), other.shingles().size());
    return common == 0 ? Optional.empty() : compare(common, shorter, longer);
  }

  private Optional<Likeness> compare(int common, int shorter, int longer) {
    double jaccard = (double) common / (shorter + longer - common);
    double contained = (double) common / shorter;
    if (jaccard >= nearCopy) {
      return Optional.of(new Likeness(Relation.NEAR_COPY, jaccard));
    }
    boolean part = contained >= partOf && shorter >= LEAST_PART && shorter >= leastShare * longer;
    return part ? Optional.of(new Likeness(Relation.PART_OF, contained)) : Optional.empty();
  }
}
