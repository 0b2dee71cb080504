package org.courant.processor.entity;

/**
 * What kind of thing an entity is. GROUP is a nationality, a religion, a party's members, or people
 * without a name: “protesters”.
 */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  GROUP,
  EVENT,
  OTHER
}
