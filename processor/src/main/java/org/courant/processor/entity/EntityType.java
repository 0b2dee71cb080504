package org.courant.processor.entity;

/** What kind of thing an entity is. GROUP is a nationality, a religion or a party's members. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  GROUP,
  EVENT,
  OTHER
}
