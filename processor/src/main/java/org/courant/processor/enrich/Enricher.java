package org.courant.processor.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.courant.processor.author.Attitude;
import org.courant.processor.author.AuthorStanceFinder;
import org.courant.processor.encoder.LazyStanceEncoder;
import org.courant.processor.encoder.OnnxStanceEncoder;
import org.courant.processor.entity.Entity;
import org.courant.processor.entity.EntityFinder;
import org.courant.processor.entity.FoundNames;
import org.courant.processor.entity.Mention;
import org.courant.processor.entity.Speech;
import org.courant.processor.entity.UserGazetteer;
import org.courant.processor.quote.Quote;
import org.courant.processor.quote.QuoteFinder;
import org.courant.processor.stance.Given;
import org.courant.processor.stance.Stance;
import org.courant.processor.stance.StanceFinder;
import org.courant.processor.tagger.Tagger;
import org.courant.processor.text.Document;
import org.courant.processor.text.DocumentReader;
import org.courant.processor.text.Span;

/**
 * From an article to who and what it names, who said what, and who stands where on whom.
 *
 * <p>The same article gives the same answer, on every thread; one instance serves them all.
 */
public final class Enricher {
  /** In UTF-16 units of headline, standfirst and body, markup included. */
  static final int LONGEST = 1_000_000;

  /** Each grows by one when what it gives changes. */
  private static final Map<String, String> RULES =
      Map.of(
          "gazetteer", "1",
          "entity-rules", "3",
          "quote-rules", "3",
          "quote-parts", "2",
          "stance-lexicon", "4",
          "stance-rules", "4",
          "author-gate", "2",
          "pair-gate", "1");

  private static final Map<String, String> ANY_LANGUAGE = Map.of("language-detector", "0.6");

  private final DocumentReader reader;
  private final EntityFinder entities;
  private final QuoteFinder quotes;
  private final StanceFinder stances;
  private final AuthorStanceFinder author;
  private final LazyStanceEncoder encoder;
  private final StageWatch watch;
  private final Map<String, String> english;

  Enricher(
      DocumentReader reader,
      EntityFinder entities,
      QuoteFinder quotes,
      StanceFinder stances,
      LazyStanceEncoder encoder,
      Profile profile,
      StageWatch watch) {
    this.reader = reader;
    this.entities = entities;
    this.quotes = quotes;
    this.stances = stances;
    this.encoder = encoder;
    this.watch = watch;
    this.english = models();
    this.author = AuthorStanceFinder.english(new WatchedEncoder(encoder, watch), profile.author());
  }

  /**
   * Loads every model and lexicon, on two threads; the stance encoder follows with the first
   * question to it, or with {@link #ready}.
   */
  public static Enricher create() {
    return create(UserGazetteer.none());
  }

  /** The same, with names of the user's own, which win. */
  public static Enricher create(UserGazetteer user) {
    return create(user, Profile.THOROUGH);
  }

  /** The same, by a profile. */
  public static Enricher create(UserGazetteer user, Profile profile) {
    return create(user, profile, StageWatch.NONE);
  }

  /** The same, with its stages watched. */
  public static Enricher create(UserGazetteer user, Profile profile, StageWatch watch) {
    return create(user, profile, watch, new LazyStanceEncoder(OnnxStanceEncoder::load));
  }

  /**
   * The same, with the stance encoder loaded beside the rest: for those who will surely ask it.
   * Where it cannot be loaded, that is told with the first question, or by {@link #ready}.
   */
  public static Enricher createWhole(UserGazetteer user, Profile profile, StageWatch watch) {
    LazyStanceEncoder encoder = new LazyStanceEncoder(OnnxStanceEncoder::load);
    encoder.begin();
    return create(user, profile, watch, encoder);
  }

  private static Enricher create(
      UserGazetteer user, Profile profile, StageWatch watch, LazyStanceEncoder encoder) {
    CompletableFuture<QuoteFinder> quotes = CompletableFuture.supplyAsync(QuoteFinder::english);
    return new Enricher(
        DocumentReader.create(),
        EntityFinder.english(user),
        quotes.join(),
        StanceFinder.english(new WatchedEncoder(encoder, watch), profile.pairs()),
        encoder,
        profile,
        watch);
  }

  /**
   * The same engine, with all loaded that it will need.
   *
   * @throws IllegalStateException where this machine cannot run the stance encoder
   */
  public Enricher ready() {
    encoder.load();
    return this;
  }

  /**
   * Clean, language, sentences, names, quotes, stances, the author's attitude; other languages than
   * English get the first three.
   */
  public Enrichment enrich(Article article) {
    int length = length(article);
    if (length > LONGEST) {
      return new Rejected(
          "article " + article.id() + ": text is " + megabytes(length) + ", limit is 1 MB");
    }
    DocumentReader.Reading reading = watch.over(Stage.READING, () -> read(article));
    Document document = reading.document();
    if (document.text().isEmpty()) {
      return new Rejected(
          "article " + article.id() + ": text is empty once cleaned, must have words");
    }
    List<String> warnings = warnings(article, reading);
    if (!isEnglish(document)) {
      return enriched(reading, Findings.NONE, Map.of(), warnings);
    }
    Findings found = findings(document, names(document));
    return enriched(reading, found, attitudes(document, found), warnings);
  }

  private DocumentReader.Reading read(Article article) {
    return reader.read(
        article.headline(), article.standfirst(), article.body(), article.language());
  }

  /** Who and what an English document names. */
  public List<Entity> names(Document document) {
    FoundNames found = watch.over(Stage.NAMES, () -> entities.names(document));
    return watch.over(Stage.DOCUMENT_PASS, () -> entities.unite(document, found));
  }

  /** Who said what in an English document, and who stands where, once it is known who is named. */
  public Findings findings(Document document, List<Entity> named) {
    List<Quote> said = watch.over(Stage.QUOTES, () -> quotes.find(document, named));
    List<Entity> heard =
        watch.over(
            Stage.SPOKEN_PRONOUNS,
            () -> entities.hear(document, named, speeches(document, named, said)));
    List<Stance> held = watch.over(Stage.STANCE, () -> stances.find(document, heard, said));
    return new Findings(UnnamedHolders.behind(heard, document, said, held), said, held);
  }

  /**
   * How two given stretches of one sentence stand to each other.
   *
   * @param sentence a document of one sentence
   * @param ofP ids of the entities named at p
   * @param ofQ likewise
   */
  public Given between(
      Document sentence, List<Entity> named, Span p, Span q, Set<String> ofP, Set<String> ofQ) {
    return stances.between(sentence, named, quotes.find(sentence, named), p, q, ofP, ofQ);
  }

  private static List<Speech> speeches(Document document, List<Entity> named, List<Quote> quotes) {
    Addressees addressees = new Addressees(document, named);
    List<Speech> speeches = new ArrayList<>();
    for (Quote quote : quotes) {
      if (quote.kind() == Quote.Kind.DIRECT && quote.speaker() != null) {
        speeches.add(new Speech(quote.span(), quote.speaker(), addressees.of(quote)));
      }
    }
    return speeches;
  }

  /**
   * What is found in a document.
   *
   * @param entities as the later stages leave them
   */
  public record Findings(List<Entity> entities, List<Quote> quotes, List<Stance> stances) {
    static final Findings NONE = new Findings(List.of(), List.of(), List.of());
  }

  /** How the author of an English document stands to those whom it names, by entity id. */
  public Map<String, Attitude> attitudes(Document document, Findings found) {
    return watch.over(Stage.AUTHOR, () -> author(document, found));
  }

  private Map<String, Attitude> author(Document document, Findings found) {
    List<Span> reported = new ArrayList<>(stances.targets(document, found.entities()));
    for (Stance stance : found.stances()) {
      reported.add(stance.holder().span());
      reported.add(stance.target().span());
    }
    reported.addAll(Speakers.of(found));
    List<Entity> named = found.entities().stream().filter(Enricher::hasName).toList();
    return author.find(document, named, found.quotes(), reported);
  }

  private static boolean hasName(Entity entity) {
    return entity.mentions().stream().anyMatch(m -> m.kind() == Mention.Kind.NAME);
  }

  /** Name → version of all that has a say on an English article. */
  public Map<String, String> versions() {
    return Map.copyOf(english);
  }

  private static Map<String, String> models() {
    Map<String, String> models = new HashMap<>(ANY_LANGUAGE);
    models.put("names", Tagger.VERSION);
    models.put("stance-encoder", OnnxStanceEncoder.version());
    models.putAll(RULES);
    return models;
  }

  private Enriched enriched(
      DocumentReader.Reading reading,
      Findings found,
      Map<String, Attitude> attitudes,
      List<String> warnings) {
    Document document = reading.document();
    Map<String, String> models = isEnglish(document) ? english : ANY_LANGUAGE;
    return new Enriched(
        reading.headline(),
        document,
        found.entities(),
        attitudes,
        found.quotes(),
        found.stances(),
        warnings,
        models,
        document.text().length());
  }

  private static List<String> warnings(Article article, DocumentReader.Reading reading) {
    List<String> warnings = new ArrayList<>();
    if (reading.headline().isEmpty()) {
      warnings.add("article " + article.id() + ": headline is empty");
    }
    if (reading.document().text().length() == reading.headline().length()) {
      warnings.add("article " + article.id() + ": body is empty");
    }
    String declared =
        article.language() == null ? "" : subtag(article.language().replace('_', '-'));
    String found = subtag(reading.document().language());
    if (!declared.isEmpty() && !declared.equals(found)) {
      warnings.add(
          "article "
              + article.id()
              + ": language is declared as "
              + declared
              + ", read as "
              + found);
    }
    return warnings;
  }

  private static boolean isEnglish(Document document) {
    return subtag(document.language()).equals("en");
  }

  private static String subtag(String language) {
    return Locale.forLanguageTag(language).getLanguage();
  }

  private static int length(Article article) {
    String standfirst = article.standfirst();
    return article.headline().length()
        + (standfirst == null ? 0 : standfirst.length())
        + article.body().length();
  }

  private static String megabytes(int length) {
    return String.format(Locale.ROOT, "%.1f MB", length / 1e6);
  }
}
