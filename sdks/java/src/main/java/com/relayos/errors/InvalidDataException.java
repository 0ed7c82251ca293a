package com.relayos.errors;

/**
 * A member of a result is absent or of another type than the contract says. Thrown when it is read,
 * so that one such member never breaks the others; {@code member(name)} still gives it as it came.
 */
public final class InvalidDataException extends RelayOSException {
  private static final long serialVersionUID = 1L;

  public InvalidDataException(String message) {
    super(message);
  }
}
