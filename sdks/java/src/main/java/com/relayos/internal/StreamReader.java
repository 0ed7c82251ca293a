package com.relayos.internal;

import com.relayos.RequestOptions;
import com.relayos.StreamOptions;
import com.relayos.errors.ApiException;
import com.relayos.errors.CanceledException;
import com.relayos.errors.InvalidDataException;
import com.relayos.errors.RelayOSException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads one subscription over as many connections as it takes: nothing is lost between two of them,
 * nothing comes twice. One thread at a time reads; any thread may close.
 */
public final class StreamReader {
  /** Ids of events handed out, to know one that comes again. */
  private static final int REMEMBERED = 1_000;

  private static final int WINDOW = 1_000;

  private final Transport transport;
  private final Operation<?> operation;
  private final Operation<?> tickets;
  private final Map<String, Object> wish;
  private final StreamOptions options;
  private final Duration timeout;
  private final int window;
  private final Set<String> recent = new LinkedHashSet<>();
  private final Background background = new Background();

  /** The last event that was handled, or where the subscription began. */
  private volatile String position;

  private String handed; // the last event that the program was given
  private int failures;
  private StreamConnection connection; // guarded by this, as is what follows
  private boolean closed;

  public StreamReader(
      Transport transport,
      Operation<?> operation,
      Operation<?> tickets,
      Map<String, Object> wish,
      StreamOptions options) {
    this.transport = transport;
    this.operation = operation;
    this.tickets = tickets;
    this.wish = wish;
    this.options = options;
    this.timeout = Settings.checkTimeout(options.timeout().orElse(transport.settings().timeout()));
    this.window = wish.get("max_unacknowledged") instanceof Integer most ? most : WINDOW;
    if (window < 1) {
      throw new RelayOSException("maxUnacknowledged must be 1 or more");
    }
    handed = position = wish.get("from") instanceof String from ? from : "now";
  }

  public String position() {
    return position;
  }

  /** The next event; asking for it says that the one before is handled. Null once closed. */
  public JsonMap next() {
    handle(handed);
    while (true) {
      StreamConnection from = connect();
      if (from == null) {
        return null;
      }
      try {
        JsonMap event = from.next();
        if (event == null) {
          return null;
        }
        String id = (String) event.get("id");
        if (!recent.contains(id)) {
          failures = 0;
          remember(id);
          return event;
        }
        from.acknowledge(id);
      } catch (InterruptedException error) {
        throw interrupted(error);
      } catch (RelayOSException error) {
        drop(from);
        recover(error);
      }
    }
  }

  /** The connection once a subscription stands, after as many attempts as it takes; or null. */
  public StreamConnection connect() {
    while (true) {
      StreamConnection opening;
      synchronized (this) {
        if (closed || connection != null) {
          return closed ? null : connection;
        }
        opening = new StreamConnection(window, options.idleTimeout());
      }
      long started = System.nanoTime();
      try {
        if (!open(opening)) {
          return null;
        }
        if (handed.equals("now")) {
          position = handed = opening.beganAt() == null ? "beginning" : opening.beganAt();
        }
        log("attempt", failures + 1, null, Duration.ofNanos(System.nanoTime() - started));
        failures = 0;
      } catch (InterruptedException error) {
        throw interrupted(error);
      } catch (CanceledException error) {
        close();
        throw error;
      } catch (RelayOSException error) {
        log("attempt", failures + 1, error, Duration.ofNanos(System.nanoTime() - started));
        drop(opening);
        recover(error);
      }
    }
  }

  /** False if the subscription was closed meanwhile. */
  private boolean open(StreamConnection opening) throws InterruptedException {
    String ticket = background.run(this::ticket);
    synchronized (this) {
      if (ticket == null || closed) {
        return false;
      }
      connection = opening;
    }
    Settings settings = transport.settings();
    Map<String, String> headers = Headers.add(settings.headers(), options.extraHeaders());
    headers.keySet().removeAll(Set.of("accept", "authorization", "content-type"));
    Map<String, Object> subscription = new LinkedHashMap<>(wish);
    subscription.put("from", handed);
    URI address = URI.create("ws" + settings.baseUrl().substring(4) + operation.path());
    try {
      opening.open(transport.http().client(), address, headers, ticket, subscription, timeout);
    } catch (RelayOSException error) {
      throw opening.wasRefused() ? reason(error) : error;
    }
    synchronized (this) {
      return !closed;
    }
  }

  private String ticket() {
    Object answer = transport.send(call(tickets, Map.of()), Decode::any);
    if (answer instanceof JsonMap body && body.get("ticket") instanceof String ticket) {
      return ticket;
    }
    throw new InvalidDataException("The answer has no ticket");
  }

  /** A WebSocket does not tell why it was refused, so the same operation is asked without one. */
  private RelayOSException reason(RelayOSException error) throws InterruptedException {
    try {
      background.run(
          () -> {
            transport.send(call(operation, null), Decode::any);
            return "";
          });
      return error;
    } catch (RelayOSException told) {
      return Retry.isRetryable(told) ? error : told;
    }
  }

  private Call call(Operation<?> asked, Object body) {
    RequestOptions.Builder once = RequestOptions.builder().maxRetries(0).timeout(timeout);
    options.extraHeaders().forEach(once::header); // whoever connects again asks again
    return new Call(asked, List.of(), Map.of(), body, once.build());
  }

  /** Ends the subscription at once; who waits for an event gets null. */
  public synchronized void close() {
    closed = true;
    notifyAll();
    background.close();
    if (connection != null) {
      connection.close();
    }
  }

  private synchronized void drop(StreamConnection broken) {
    broken.close();
    connection = null;
  }

  private CanceledException interrupted(InterruptedException error) {
    close();
    Thread.currentThread().interrupt();
    return new CanceledException(error);
  }

  private synchronized void handle(String id) {
    if (!position.equals(id)) {
      position = id;
      if (connection != null) {
        connection.acknowledge(id);
      }
    }
  }

  private void remember(String id) {
    handed = id;
    recent.add(id);
    if (recent.size() > REMEMBERED) {
      recent.remove(recent.iterator().next());
    }
  }

  /** Waits for the next attempt; throws what no attempt will mend. */
  private void recover(RelayOSException error) {
    failures++;
    boolean worn = options.maxRetries().isPresent() && failures > options.maxRetries().getAsInt();
    if (!Retry.isRetryable(error) || worn) {
      close();
      throw error;
    }
    Duration delay = Retry.delay(error, failures, transport.settings().timing().random());
    log("retry", failures, error, delay);
    long until = System.nanoTime() + delay.toNanos();
    synchronized (this) {
      try {
        for (long left = until - System.nanoTime(); left > 0 && !closed; ) {
          wait(left / 1_000_000, (int) (left % 1_000_000));
          left = until - System.nanoTime();
        }
      } catch (InterruptedException interruption) {
        throw interrupted(interruption);
      }
    }
  }

  private void log(String event, int attempt, RelayOSException error, Duration duration) {
    ApiException failure = error instanceof ApiException api ? api : null;
    transport.log(
        operation,
        event,
        attempt,
        error == null ? 101 : failure == null ? 0 : failure.status(),
        failure == null ? null : failure.requestId().orElse(null),
        error,
        duration);
  }
}
