package org.courant.evaluate.ner;

import java.util.ArrayList;
import java.util.List;
import org.courant.evaluate.score.Counts;

/** A sentence's gold and what was found, in the product's types and only in those scored. */
record ScoredSentence(List<String> tokens, List<Chunk> gold, List<Chunk> found) {
  ScoredSentence {
    tokens = List.copyOf(tokens);
    gold = List.copyOf(gold);
    found = List.copyOf(found);
  }

  Counts counts(String type) {
    List<Chunk> there = gold.stream().filter(c -> c.type().equals(type)).toList();
    List<Chunk> claimed = found.stream().filter(c -> c.type().equals(type)).toList();
    int correct = (int) claimed.stream().filter(there::contains).count();
    return new Counts(there.size(), claimed.size(), correct);
  }

  /** Token, gold tag and found tag a line, by one space, as conlleval reads them. */
  List<String> lines() {
    List<String> goldTags = Chunk.tags(gold, tokens.size());
    List<String> foundTags = Chunk.tags(found, tokens.size());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i).replaceAll("\\s", "_");
      lines.add(token + " " + goldTags.get(i) + " " + foundTags.get(i));
    }
    return lines;
  }
}
