package org.courant.app.doctor;

import java.util.Locale;

/**
 * Everything that the doctor knows to be wrong, with why it matters. {@code docs/doctor.md} lists
 * the same.
 */
public enum Check {
  NO_CLUSTER(Weight.WRONG, "there is nothing to work with"),
  BROKER_SILENT(Weight.WRONG, "nothing else can be looked at without it"),
  BROKER_UNREACHABLE(
      Weight.WRONG, "clients are sent to the advertised address, whatever they began with"),
  BROKER_OLD(
      Weight.ADVICE, "without transaction version 2 (KIP-890) a late request can hang a partition"),
  CLOCK_SKEW(Weight.WRONG, "retention goes by the brokers' clock, embargoes by the processors'"),
  AUTO_CREATE(Weight.ADVICE, "a misspelt topic is made with one partition instead of refused"),
  OFFSETS_REPLICATION(Weight.WRONG, "with that broker the groups' positions are gone"),
  TRANSACTIONS_REPLICATION(Weight.WRONG, "with that broker no transaction can begin or end"),
  TRANSACTION_TIMEOUT(Weight.WRONG, "the broker refuses the processor's transactions"),
  OFFSETS_RETENTION(Weight.ADVICE, "a processor that stands still longer reads all from the start"),

  TOPIC_MISSING(Weight.WRONG, "there is nothing to read from or write to"),
  PARTITIONS_DIFFER(Weight.WRONG, "state and input no longer meet; the processor will not start"),
  REPLICATION_ONE(Weight.WRONG, "a broker that is lost takes its records with it"),
  REPLICATION_IMPOSSIBLE(Weight.WRONG, "topics cannot be made so"),
  MIN_ISR_HIGH(Weight.WRONG, "one broker that restarts stops all writing"),
  MIN_ISR_LOW(Weight.WRONG, "a write counts as safe when one copy exists, and can be lost"),
  ISR_BELOW_MIN(Weight.WRONG, "writes to these partitions fail until the copies have caught up"),
  LEADERLESS(Weight.WRONG, "these partitions can be neither read nor written"),
  UNCLEAN_ELECTION(Weight.WRONG, "a copy that lags may become leader, and what it lacks is lost"),
  CLEANUP_POLICY(Weight.WRONG, "records are kept otherwise than readers were promised"),
  COMPACTED_DELETES(Weight.WRONG, "an article that stands is deleted when its time is over"),
  TIMESTAMP_TYPE(Weight.WRONG, "what is dated long ago is past its retention at once"),
  RETENTION_SHORT(Weight.ADVICE, "a new model can only reprocess the articles that are kept"),
  RETENTION_OF_ANSWERS(Weight.ADVICE, "`courant reconcile` cannot judge what is answered no more"),
  MAX_MESSAGE(Weight.WRONG, "our largest records are refused, and their articles are dead letters"),

  GROUP_IDLE(Weight.ADVICE, "articles wait and nobody enriches them"),
  TWO_APPLICATIONS(Weight.WRONG, "every article is answered twice, and no proof holds"),

  UNKNOWN_SETTING(Weight.ADVICE, "no client of Kafka's knows it, so it does nothing"),
  EXACTLY_ONCE(Weight.WRONG, "it contradicts exactly-once: it is overruled, or stops the client"),
  OFFSET_RESET(Weight.WRONG, "what was published before the first start is never read"),
  HOST_NAME_UNCHECKED(Weight.WRONG, "any server with a certificate of that authority passes"),
  SECURITY_UNUSED(Weight.WRONG, "what was meant to protect does nothing"),
  PASSWORD_IN_CLEAR(Weight.WRONG, "whoever sees the network reads the password"),
  CERTIFICATE_EXPIRES(Weight.WRONG, "from that day on nobody gets in"),
  ACL_MISSING(Weight.WRONG, "the commands that need it will be refused"),

  REGISTRY_SILENT(Weight.WRONG, "records with a schema that is not yet known wait"),
  REGISTRY_REFUSES(Weight.WRONG, "no schema can be looked up or registered"),
  REGISTRY_READ_ONLY(Weight.WRONG, "a new version cannot register its schemas, and will not start"),
  SUBJECT_MISSING(Weight.WRONG, "consumers cannot tell what is in the topic before it is"),
  SCHEMA_INCOMPATIBLE(Weight.WRONG, "this version cannot write beside the one that runs"),
  COMPATIBILITY_NONE(Weight.ADVICE, "anybody may register a schema that readers cannot take"),

  STATE_DIR_UNUSABLE(Weight.WRONG, "the processor cannot keep its state, and will not start"),
  STATE_DIR_VOLATILE(Weight.ADVICE, "each restart has to read all state again from Kafka"),
  STATE_DIR_OWNER(Weight.ADVICE, "the processor may not be able to write there"),
  DISK_FULL(Weight.WRONG, "a full disk stops the processor"),
  INGEST_DIR_UNUSABLE(Weight.WRONG, "ingest forgets what it published, and will not start"),
  FEW_FILES(Weight.WRONG, "RocksDB and the connections run out of files under load"),
  SMALL_HEAP(Weight.WRONG, "the models do not fit beside the stream"),
  PORT_TAKEN(Weight.WRONG, "`courant up` cannot start its node");

  /** Whether it has to be mended. */
  public enum Weight {
    WELL,
    /** Works, and could work better. */
    ADVICE,
    WRONG
  }

  private final Weight weight;
  private final String why;

  Check(Weight weight, String why) {
    this.weight = weight;
    this.why = why;
  }

  public Weight weight() {
    return weight;
  }

  public String why() {
    return why;
  }

  /** As in JSON and in the list of checks: {@code min-isr-low}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
