package org.courant.app.command;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.courant.app.access.Admission;
import org.courant.app.access.Role;
import org.courant.app.settings.Cluster;
import org.courant.app.settings.Settings;
import org.courant.app.view.Plain;
import org.courant.avro.Article;
import org.courant.ingest.fetch.PageFetch;
import org.courant.ingest.item.Item;
import org.courant.ingest.publish.Publisher;
import org.courant.ingest.reader.Location;
import org.courant.ingest.reader.Reading;
import org.courant.ingest.reader.Reading.Read;
import org.courant.schemas.AvroSerde;
import org.courant.schemas.AvroSerdes;
import org.courant.schemas.RegistryClient;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "publish",
    description = {
      "Publishes articles, or takes them back with --retract.",
      "The same article again changes nothing downstream; an edited one is its next version.",
      "A text file is known by its place, JSON by its guid or URL; --id names one article."
    })
final class PublishCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private SettingsOptions options;
  @Mixin private Articles articles;

  @Option(names = "--id", paramLabel = "ID", description = "The id of the one article published.")
  private @Nullable String id;

  @Option(
      names = "--retract",
      paramLabel = "ID",
      arity = "1..*",
      description = "Takes back the articles with these ids.")
  private List<String> retracted = List.of();

  private final Rejections unreadable = new Rejections();
  private final Rejections failed = new Rejections();
  private long read;
  private final Map<String, Long> passedOver = new TreeMap<>();

  @Override
  public Integer call() throws InterruptedException {
    if (articles.none() && retracted.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "nothing to publish: name a FILE, a DIR or -, or --retract an ID");
    }
    Settings settings = options.settings();
    Cluster cluster = Cluster.resolve(settings);
    Admission.ask(cluster, Role.INGEST.grants(settings.topics(), settings.applicationId()));
    RegistryClient registry = new RegistryClient(cluster.registry());
    // Asked first: a registry that is down would be waited out for each article anew.
    registry.register(AvroSerde.subject(settings.topics().articles()), Article.getClassSchema());
    AvroSerdes serdes = new AvroSerdes(registry);
    try (Publisher publisher =
        Publisher.connect(
            cluster.kafka(),
            settings.topics(),
            serdes.of(Article.class).serializer(),
            Clock.systemUTC())) {
      try (LinkedPages pages =
          new LinkedPages(settings.ingest(), (link, page) -> take(link, page, publisher))) {
        articles.read(reading -> take(reading, publisher, pages));
        pages.finish();
      }
      retracted.forEach(publisher::retract);
      publisher.flush();
      return report(publisher);
    }
  }

  private void take(Reading reading, Publisher publisher, LinkedPages pages) {
    if (reading instanceof Read found) {
      publish(found.item(), found.location(), publisher);
    } else if (reading instanceof Reading.PassedOver passed) {
      passedOver.merge(passed.what(), passed.count(), Long::sum);
    } else if (reading instanceof Reading.Link link) {
      pages.fetch(link);
    } else {
      reject(reading.location(), ((Reading.Unreadable) reading).reason());
    }
  }

  private void take(Reading.Link link, PageFetch.Page page, Publisher publisher) {
    if (page instanceof PageFetch.Found found) {
      publish(found.item(), link.location(), publisher);
    } else {
      reject(link.location(), ((PageFetch.NotFound) page).reason());
    }
  }

  private void reject(Location location, String reason) {
    unreadable.add(location.toString(), reason);
    tell(location + ": " + reason);
  }

  private void publish(Item item, Location location, Publisher publisher) {
    read++;
    if (id != null && read > 1) {
      throw new ParameterException(
          spec.commandLine(),
          "--id " + id + " names one article, but there is a second at " + location);
    }
    item.warnings().forEach(w -> tell(location + ": " + w));
    publisher.publish(id == null ? item : item.withId(id));
    tellFailures(publisher);
    progress();
  }

  private int report(Publisher publisher) {
    tellFailures(publisher);
    String retractions = retracted.isEmpty() ? "" : ", of them retractions: " + retracted.size();
    spec.commandLine()
        .getOut()
        .println(
            "published "
                + publisher.sent()
                + retractions
                + "; unreadable "
                + unreadable.count()
                + "; failed "
                + failed.count()
                + passedOver());
    summarise("unreadable: ", unreadable);
    summarise("failed: ", failed);
    return unreadable.count() + failed.count() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private void summarise(String kind, Rejections rejections) {
    rejections
        .lines()
        .forEach(line -> spec.commandLine().getOut().println(kind + Plain.line(line)));
  }

  /** As they become known, so that a broker that takes nothing does not fill the memory. */
  private void tellFailures(Publisher publisher) {
    for (Publisher.Failure failure : publisher.takeFailures()) {
      failed.add("article " + failure.id(), failure.reason());
      tell(failure.reason());
    }
  }

  /** Such as “; passed over: 12 request, 3 revisit”; no fault. */
  private String passedOver() {
    return passedOver.isEmpty()
        ? ""
        : passedOver.entrySet().stream()
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(Collectors.joining(", ", "; passed over: ", ""));
  }

  private void progress() {
    if (read % 10_000 == 0) {
      tell("read " + read + " articles so far, " + unreadable.count() + " parts unreadable");
    }
  }

  private void tell(String line) {
    spec.commandLine().getErr().println("courant: " + Plain.line(line));
  }
}
