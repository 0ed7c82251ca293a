package com.relayos.errors;

import java.util.Optional;

/**
 * The feed does not have the event to resume from any more. Read what you need by the lists, then
 * subscribe anew, from now or from the oldest event.
 */
public final class ResyncRequiredException extends RelayOSException {
  private static final long serialVersionUID = 1L;

  private final String oldest;

  public ResyncRequiredException(String oldest) {
    super(
        "The feed does not have the event to resume from any more: read what you need by the lists,"
            + " then subscribe from now"
            + (oldest == null ? "" : " or from " + oldest + ", the oldest event"));
    this.oldest = oldest;
  }

  /** Id of the oldest event that there is. */
  public Optional<String> oldest() {
    return Optional.ofNullable(oldest);
  }
}
