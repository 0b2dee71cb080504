package org.courant.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;
import org.apache.kafka.common.errors.SerializationException;
import org.courant.schemas.RegistryHttp.Answer;
import org.slf4j.LoggerFactory;

/**
 * The Confluent API of a schema registry. Safe to share between threads, and meant to be: what the
 * registry has answered once is remembered, for neither an id nor its schema ever changes.
 *
 * <p>Every method waits out an outage, up to the patience set, then throws {@link
 * RegistryUnavailableException}; an interrupt ends the wait with Kafka's {@code
 * InterruptException}.
 */
public final class RegistryClient {
  private record Registered(String subject, Schema schema) {}

  private final RegistrySettings settings;
  private final RegistryHttp http;
  private final Map<Registered, Integer> ids = new ConcurrentHashMap<>();
  private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();

  public RegistryClient(RegistrySettings settings) {
    this(
        settings,
        new RegistryHttp(settings, Ticker.SYSTEM, LoggerFactory.getLogger(RegistryClient.class)));
  }

  RegistryClient(RegistrySettings settings, RegistryHttp http) {
    this.settings = settings;
    this.http = http;
  }

  /**
   * The schema's id, newly registered where needed.
   *
   * @throws IncompatibleSchemaException where the subject's rule forbids the schema
   */
  public int register(String subject, Schema schema) {
    Integer known = ids.get(new Registered(subject, schema));
    return known != null ? known : remember(subject, schema, postSchema(subject, schema));
  }

  private Answer postSchema(String subject, Schema schema) {
    Answer answer = http.post("/subjects/" + encoded(subject) + "/versions", payload(schema));
    if (answer.status() == 409) {
      throw new IncompatibleSchemaException(
          "subject %s: registry %s refuses schema %s as incompatible with what is registered: %s"
              .formatted(subject, settings.url(), schema.getFullName(), answer.message()));
    }
    return answer;
  }

  /**
   * The schema's id under this subject, without registering it.
   *
   * @throws UnknownSchemaException where it is not registered
   */
  public int idOf(String subject, Schema schema) {
    Integer known = ids.get(new Registered(subject, schema));
    return known != null ? known : remember(subject, schema, lookUp(subject, schema));
  }

  private Answer lookUp(String subject, Schema schema) {
    Answer answer = http.post("/subjects/" + encoded(subject), payload(schema));
    if (answer.notFound()) {
      throw new UnknownSchemaException(
          "subject %s: registry %s does not have this schema of %s"
              .formatted(subject, settings.url(), schema.getFullName()));
    }
    return answer;
  }

  private int remember(String subject, Schema schema, Answer answer) {
    JsonNode id = require(answer, "subject " + subject).path("id");
    if (!id.isInt()) {
      throw refused(answer, "subject " + subject);
    }
    ids.put(new Registered(subject, schema), id.intValue());
    return id.intValue();
  }

  /**
   * The schema that values with this id were written with.
   *
   * @throws UnknownSchemaException where the registry has no such id
   */
  public Schema schemaById(int id) {
    Schema known = schemas.get(id);
    if (known != null) {
      return known;
    }
    Answer answer = http.get("/schemas/ids/" + id);
    if (answer.notFound()) {
      throw new UnknownSchemaException(
          "schema id %d: unknown to registry %s".formatted(id, settings.url()));
    }
    Schema schema = parse(id, require(answer, "schema id " + id));
    schemas.put(id, schema);
    return schema;
  }

  private static Schema parse(int id, JsonNode body) {
    String type = body.path("schemaType").asText("AVRO");
    if (!type.equals("AVRO")) {
      throw new SerializationException("schema id " + id + ": is " + type + ", must be AVRO");
    }
    try {
      // A writer's defaults play no part in reading, so wrong ones are no reason to refuse.
      return new Schema.Parser().setValidateDefaults(false).parse(body.path("schema").asText());
    } catch (SchemaParseException e) {
      throw new SerializationException("schema id " + id + ": is no Avro schema", e);
    }
  }

  /** Asks for next to nothing, to see whether there is an answer; throws as the others do. */
  public void touch() {
    require(http.get("/schemas/types"), "list of schema types");
  }

  public List<String> subjects() {
    Answer answer = http.get("/subjects");
    List<String> names = new ArrayList<>();
    require(answer, "list of subjects").forEach(name -> names.add(name.asText()));
    return List.copyOf(names);
  }

  /** Such as READWRITE or READONLY; empty where this registry knows no modes. */
  public String mode() {
    Answer answer = http.get("/mode");
    return answer.ok() ? answer.body().path("mode").asText() : "";
  }

  /** Whether the subject's rule lets this schema follow its latest; true for a new subject. */
  public boolean compatible(String subject, Schema schema) {
    Answer answer =
        http.post(
            "/compatibility/subjects/" + encoded(subject) + "/versions/latest", payload(schema));
    return answer.notFound()
        || require(answer, "subject " + subject).path("is_compatible").asBoolean();
  }

  private JsonNode require(Answer answer, String what) {
    if (!answer.ok()) {
      throw refused(answer, what);
    }
    return answer.body();
  }

  private RegistryRefusedException refused(Answer answer, String what) {
    String why =
        switch (answer.status()) {
          case 401 ->
              settings.user() == null
                  ? "it wants a user; set registry.user and registry.password"
                  : "credentials of user "
                      + settings.user()
                      + " do not suffice; registry.user and registry.password must be those it"
                      + " knows";
          case 403 -> "credentials of user " + settings.user() + " do not suffice for this";
          default ->
              answer.body().hasNonNull("message")
                  ? answer.message()
                  : "this is no Confluent API; is the URL whole?";
        };
    return new RegistryRefusedException(
        "%s: registry %s answered status %d: %s"
            .formatted(what, settings.url(), answer.status(), why));
  }

  private static JsonNode payload(Schema schema) {
    return JsonNodeFactory.instance.objectNode().put("schema", schema.toString());
  }

  private static String encoded(String subject) {
    return URLEncoder.encode(subject, UTF_8).replace("+", "%20");
  }
}
