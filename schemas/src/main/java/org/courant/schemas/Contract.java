package org.courant.schemas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.avro.Schema;

/** A generated class's schema as the world sees it: without the hints that are for Java alone. */
final class Contract {
  private static final String JAVA_HINT = "avro.java.string";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Contract() {}

  static Schema of(Schema generated) {
    try {
      return new Schema.Parser().parse(plain(JSON.readTree(generated.toString())).toString());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("schema " + generated.getFullName() + " is no JSON", e);
    }
  }

  private static JsonNode plain(JsonNode node) {
    if (node instanceof ObjectNode object) {
      boolean hinted = object.remove(JAVA_HINT) != null;
      object.properties().forEach(entry -> entry.setValue(plain(entry.getValue())));
      // {"type": "string"} is long for "string"; a map, which has the hint for its keys, is not.
      return hinted && object.size() == 1 ? object.get("type") : object;
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, plain(array.get(i)));
      }
    }
    return node;
  }
}
