package com.relayos.internal;

import com.relayos.errors.RelayOSException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * What came of one subscription: events that wait for the program, where it began, why it ended.
 * The connection guards it.
 */
final class StreamInbox {
  private final Queue<JsonMap> events = new ArrayDeque<>();
  private final int window;
  private boolean standing;
  private String beganAt;
  private RelayOSException end;

  StreamInbox(int window) {
    this.window = window;
  }

  boolean isStanding() {
    return standing;
  }

  /** Events after this one come; null: from the very first. */
  String beganAt() {
    return beganAt;
  }

  /** The next event; null if none waits. */
  JsonMap poll() {
    return events.poll();
  }

  /** Whether nothing waits and nothing ended it. */
  boolean isQuiet() {
    return events.isEmpty() && end == null;
  }

  /** The first reason counts. */
  void end(RelayOSException reason) {
    if (end == null) {
      end = reason;
    }
  }

  void throwEnd() {
    if (end != null) {
      throw end;
    }
  }

  void receive(String json) {
    if (end != null) {
      return;
    }
    try {
      if (Json.read(json) instanceof JsonMap frame) {
        follow(frame);
        return;
      }
    } catch (IOException error) {
      // It is told below.
    }
    end(StreamFailures.broken("sent what is not a frame", null));
  }

  /** Types of frames that this version does not know are no concern of it. */
  private void follow(JsonMap frame) {
    boolean ours = StreamConnection.NAME.equals(frame.get("subscription"));
    switch (String.valueOf(frame.get("type"))) {
      case "event" -> {
        if (ours) {
          take(frame.get("event"));
        }
      }
      case "subscribed" -> {
        if (ours && !standing) {
          standing = true;
          beganAt = frame.get("last_event_id") instanceof String id ? id : null;
        }
      }
      case "resync_required" -> {
        if (ours) {
          end(StreamFailures.resync(frame));
        }
      }
      case "problem" -> {
        // A wish that does not match the contract is refused before its name is read.
        if (ours || (!standing && frame.get("subscription") == null)) {
          end(StreamFailures.problem(frame.get("problem")));
        }
      }
      default -> {}
    }
  }

  private void take(Object value) {
    if (!(value instanceof JsonMap event) || !(event.get("id") instanceof String)) {
      end(StreamFailures.broken("sent an event without an id", null));
    } else if (events.size() >= window) {
      end(StreamFailures.broken("sends more than it may", null));
    } else {
      events.add(event);
    }
  }
}
