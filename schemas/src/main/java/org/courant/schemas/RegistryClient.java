package org.courant.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;

/**
 * The schemas of a registry with Confluent's API. Thread-safe; what it has learnt it keeps, since
 * an id never changes its schema. Every call waits out an outage, see {@link RegistrySettings}.
 */
public final class RegistryClient {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RegistrySettings settings;
  private final RegistryTransport transport;
  private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();
  private final Map<SubjectSchema, Integer> ids = new ConcurrentHashMap<>();

  private record SubjectSchema(String subject, Schema schema) {}

  public RegistryClient(RegistrySettings settings) {
    this.settings = settings;
    this.transport = new RegistryTransport(settings);
  }

  /**
   * The id of the schema under the subject, registered if it is new there.
   *
   * @throws RegistryRefusedException if the registry finds it incompatible
   * @throws RegistryUnavailableException if the registry does not answer
   */
  public int register(String subject, Schema schema) {
    return ids.computeIfAbsent(
        new SubjectSchema(subject, schema),
        wanted -> idIn(transport.post(versions(subject), body(schema)), subject));
  }

  /**
   * The schema that an id stands for.
   *
   * @throws UnknownSchemaException if the registry has none
   */
  public Schema schema(int id) {
    return schemas.computeIfAbsent(id, this::fetch);
  }

  /** All subjects, for checks. */
  public List<String> subjects() {
    List<String> subjects = new ArrayList<>();
    accepted(transport.get("/subjects"), "subjects").forEach(node -> subjects.add(node.asText()));
    return subjects;
  }

  /** Whether the subject would take the schema; a new subject takes any. */
  public boolean compatible(String subject, Schema schema) {
    HttpResponse<String> response =
        transport.post(
            "/compatibility/subjects/" + encoded(subject) + "/versions/latest", body(schema));
    if (response.statusCode() == 404) {
      return true;
    }
    return accepted(response, subject).path("is_compatible").asBoolean();
  }

  private Schema fetch(int id) {
    HttpResponse<String> response = transport.get("/schemas/ids/" + id);
    if (response.statusCode() == 404) {
      throw new UnknownSchemaException("schema id " + id + " is not in " + settings);
    }
    String schema = accepted(response, "schema id " + id).path("schema").asText();
    try {
      return new Schema.Parser().parse(schema);
    } catch (RuntimeException e) {
      throw new UnknownSchemaException("schema id " + id + " is no Avro schema: " + e.getMessage());
    }
  }

  private int idIn(HttpResponse<String> response, String subject) {
    if (response.statusCode() == 409) {
      throw new RegistryRefusedException(
          "subject "
              + subject
              + ": "
              + settings
              + " finds the schema incompatible: "
              + brief(response.body()));
    }
    return accepted(response, "subject " + subject).path("id").asInt();
  }

  private JsonNode accepted(HttpResponse<String> response, String what) {
    if (response.statusCode() / 100 != 2) {
      throw new RegistryRefusedException(
          what
              + ": "
              + settings
              + " answers "
              + response.statusCode()
              + ": "
              + brief(response.body()));
    }
    return parse(response.body(), what);
  }

  private JsonNode parse(String body, String what) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new RegistryRefusedException(
          what + ": " + settings + " answers with no JSON: " + brief(body));
    }
  }

  private static String versions(String subject) {
    return "/subjects/" + encoded(subject) + "/versions";
  }

  private static String encoded(String subject) {
    return URLEncoder.encode(subject, UTF_8).replace("+", "%20");
  }

  private static String body(Schema schema) {
    return JSON.createObjectNode().put("schema", schema.toString()).toString();
  }

  private static String brief(String body) {
    return body.length() <= 300 ? body : body.substring(0, 300) + "…";
  }
}
