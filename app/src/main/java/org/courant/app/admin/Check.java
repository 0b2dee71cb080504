package org.courant.app.admin;

/**
 * One thing looked at.
 *
 * @param says how it is, for people; never a secret
 */
public record Check(boolean ok, String says) {
  public static Check ok(String says) {
    return new Check(true, says);
  }

  public static Check trouble(String says) {
    return new Check(false, says);
  }
}
