package org.courant.peers;

/** A tool that reads an article, and how many names or stances it found there. */
interface Peer {
  String name();

  /** What it does, for the table. */
  String does();

  int read(String headline, String body);
}
