package org.courant.ingest.feeds;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * {@code feeds.yaml}: {@code defaults}, and {@code feeds}, a list. Read as nodes, for the lines.
 */
final class YamlFeeds {
  private static final String SETTINGS =
      "url, name, interval, source, language, rights, full-text, headers";

  private final Secrets secrets;
  private final FeedFaults faults;
  private final List<Feed> feeds = new ArrayList<>();
  private List<NodeTuple> defaults = List.of();

  private YamlFeeds(Secrets secrets, FeedFaults faults) {
    this.secrets = secrets;
    this.faults = faults;
  }

  static List<Feed> read(String file, String text, Secrets secrets) {
    FeedFaults faults = new FeedFaults(file);
    YamlFeeds reader = new YamlFeeds(secrets, faults);
    try {
      Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      reader.root(yaml.compose(new StringReader(text)));
    } catch (MarkedYAMLException e) {
      faults.add(
          e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1,
          "is no YAML: " + e.getProblem());
    } catch (YAMLException e) {
      faults.add(1, "is no YAML: " + e.getMessage());
    }
    return faults.whole(reader.feeds);
  }

  private void root(@Nullable Node root) {
    if (!(root instanceof MappingNode map)) {
      faults.add(1, "must hold feeds:, a list");
      return;
    }
    // Defaults first, wherever they stand.
    each(map, "defaults", this::defaults);
    each(map, "feeds", this::feeds);
    for (NodeTuple entry : map.getValue()) {
      String key = key(entry);
      if (!key.equals("defaults") && !key.equals("feeds")) {
        faults.add(
            line(entry.getKeyNode()), "'" + key + "' is no setting; known are defaults, feeds");
      }
    }
  }

  private static void each(MappingNode map, String key, Consumer<Node> use) {
    map.getValue().stream()
        .filter(entry -> key(entry).equals(key))
        .forEach(entry -> use.accept(entry.getValueNode()));
  }

  private void defaults(Node node) {
    if (node instanceof MappingNode map) {
      defaults = map.getValue();
      for (NodeTuple entry : defaults) {
        if (List.of("url", "name").contains(key(entry))) {
          faults.add(line(entry.getKeyNode()), key(entry) + " is each feed's own, no default");
        }
      }
    } else {
      faults.add(line(node), "defaults must be a map of settings");
    }
  }

  private void feeds(Node node) {
    if (!(node instanceof SequenceNode list)) {
      faults.add(line(node), "feeds must be a list");
      return;
    }
    for (Node entry : list.getValue()) {
      faults.check(line(entry), () -> feed(entry));
    }
  }

  private void feed(Node node) {
    FeedDraft draft = new FeedDraft(secrets);
    defaults.forEach(entry -> set(draft, entry));
    if (node instanceof ScalarNode address) {
      draft.set("url", address.getValue());
    } else if (node instanceof MappingNode map) {
      map.getValue().forEach(entry -> set(draft, entry));
    } else {
      throw new IllegalArgumentException("a feed must be an address or a map of settings");
    }
    draft.feed().ifPresent(feed -> faults.addTo(feeds, line(node), feed));
  }

  private void set(FeedDraft draft, NodeTuple entry) {
    int line = line(entry.getKeyNode());
    String key = key(entry);
    Node value = entry.getValueNode();
    if (key.equals("headers") && value instanceof MappingNode headers) {
      headers.getValue().forEach(header -> scalar(header, draft::header));
    } else if (!(value instanceof ScalarNode)) {
      faults.add(line, key + " must be a single value");
    } else {
      scalar(
          entry,
          (name, text) -> {
            if (!draft.set(name, text)) {
              throw new IllegalArgumentException(
                  "'" + name + "' is no setting of a feed; known are " + SETTINGS);
            }
          });
    }
  }

  private void scalar(NodeTuple entry, BiConsumer<String, String> use) {
    int line = line(entry.getKeyNode());
    if (entry.getValueNode() instanceof ScalarNode value) {
      faults.check(line, () -> use.accept(key(entry), value.getValue()));
    } else {
      faults.add(line, key(entry) + " must be a single value");
    }
  }

  private static String key(NodeTuple entry) {
    return entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
