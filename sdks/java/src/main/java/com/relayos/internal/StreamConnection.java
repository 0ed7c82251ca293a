package com.relayos.internal;

import com.relayos.errors.ApiTimeoutException;
import com.relayos.errors.RelayOSException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** One WebSocket with one subscription on it. */
final class StreamConnection implements WebSocket.Listener {
  /** Of the subscription. */
  static final String NAME = "sdk";

  /**
   * A new connection is looked at early: the WebSocket of JDK 17 may tell nobody of an end that
   * comes together with its first frames. The first ping is answered with a reset, the second then
   * fails.
   */
  private static final int EARLY_LOOKS = 3;

  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  /** Characters of a frame. */
  private static final int LARGEST = 16 * 1024 * 1024;

  private final StreamInbox inbox; // guarded by this, as is what follows
  private final StringBuilder text = new StringBuilder();
  private final int window;
  private final Duration idle;
  private WebSocket socket;
  private CompletableFuture<?> sent = CompletableFuture.completedFuture(null);
  private boolean looked;
  private boolean refused;
  private boolean closed;
  private long signAt = System.nanoTime();
  private int handled; // since the last acknowledgement

  StreamConnection(int window, Duration idle) {
    this.window = window;
    this.idle = idle;
    this.inbox = new StreamInbox(window);
  }

  /** Returns once the subscription stands, or the connection was closed. */
  void open(
      HttpClient client,
      URI address,
      Map<String, String> headers,
      String ticket,
      Map<String, Object> wish,
      Duration timeout)
      throws InterruptedException {
    WebSocket.Builder builder =
        client
            .newWebSocketBuilder()
            .connectTimeout(timeout)
            .subprotocols("relayos.v1", "relayos.ticket." + ticket);
    try {
      headers.forEach(builder::header);
    } catch (IllegalArgumentException error) { // its message may quote the header
      throw new RelayOSException("A header can not be sent to the event stream");
    }
    CompletableFuture<?> unused =
        builder
            .buildAsync(address, this)
            .whenComplete((opened, error) -> opened(opened, error, wish));
    long until = System.nanoTime() + timeout.toNanos();
    synchronized (this) {
      while (!inbox.isStanding() && !closed) {
        inbox.throwEnd();
        if (!await(until)) {
          throw new ApiTimeoutException(
              "The event stream did not open within " + timeout.toMillis() / 1000.0 + " s", null);
        }
      }
    }
  }

  private synchronized void opened(WebSocket opened, Throwable error, Map<String, Object> wish) {
    if (error != null) {
      refused = true;
      fail(StreamFailures.opening(error, Instant.now()));
    } else if (closed) {
      opened.abort();
    } else {
      socket = opened;
      Map<String, Object> frame = new java.util.LinkedHashMap<>(wish);
      frame.put("type", "subscribe");
      frame.put("id", NAME);
      send(frame);
    }
  }

  /** Whether it was refused before it became a WebSocket. */
  synchronized boolean wasRefused() {
    return refused;
  }

  /** Events after this one come; null: from the very first. */
  synchronized String beganAt() {
    return inbox.beganAt();
  }

  /**
   * The next event; null once this side closed. Those that came before the connection ended are
   * still given.
   */
  synchronized JsonMap next() throws InterruptedException {
    long began = System.nanoTime(); // what the program did before was no silence of the server
    boolean asked = false;
    int looks = looked ? 0 : EARLY_LOOKS;
    looked = true;
    while (!closed) {
      JsonMap event = inbox.poll();
      if (event != null) {
        return event;
      }
      inbox.throwEnd();
      long sign = signAt - began > 0 ? signAt : began;
      long quiet = System.nanoTime() - sign;
      if (quiet >= idle.toNanos()) {
        throw new ApiTimeoutException(
            "The event stream showed no sign of life for " + idle.toMillis() + " ms", null);
      }
      long half = idle.toNanos() / 2;
      if (quiet < half) {
        asked = false;
      } else if (!asked) { // the server answers a ping at once
        asked = true;
        ping();
      }
      long wake = sign + (asked ? idle.toNanos() : half);
      if (looks > 0) {
        looks--;
        wait(
            TimeUnit.NANOSECONDS.toMillis(
                Math.min(LOOK_NANOS, Math.max(1_000_000, wake - System.nanoTime()))));
        if (inbox.isQuiet() && !closed) {
          ping();
        }
      } else {
        await(wake);
      }
    }
    return null;
  }

  /**
   * Says that all up to this event is handled: not each time, because the server bounds frames, but
   * in time for more.
   */
  synchronized void acknowledge(String eventId) {
    handled++;
    if (handled >= window / 4) {
      handled = 0;
      send(Map.of("type", "ack", "id", NAME, "event_id", eventId));
    }
  }

  synchronized void close() {
    closed = true;
    notifyAll();
    if (socket != null) { // the goodbye goes out if it can; nothing waits for it
      WebSocket last = socket;
      sent =
          sent.handle((done, error) -> null)
              .thenCompose(ready -> last.sendClose(WebSocket.NORMAL_CLOSURE, ""))
              .orTimeout(1, TimeUnit.SECONDS)
              .handle(
                  (done, error) -> {
                    last.abort();
                    return null;
                  });
    }
  }

  /** False when nothing happened until then. A pong wakes nobody: it is seen when time is up. */
  @SuppressWarnings("WaitNotInLoop") // those who call this go on until they see what they want
  private boolean await(long until) throws InterruptedException {
    long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime()) + 1;
    if (until - System.nanoTime() <= 0) {
      return false;
    }
    wait(left);
    return true;
  }

  private void ping() {
    sent = sent.thenCompose(done -> socket.sendPing(ByteBuffer.allocate(0)));
    CompletableFuture<?> unused = sent.whenComplete((done, error) -> lost(error));
  }

  private synchronized void lost(Throwable error) {
    if (error != null) {
      fail(StreamFailures.broken("broke: " + error.getMessage(), error));
    }
  }

  private void send(Map<String, Object> frame) {
    String json = new String(Json.write(Json.freeze(frame)), StandardCharsets.UTF_8);
    WebSocket to = socket;
    sent = sent.thenCompose(done -> to.sendText(json, true)); // one after the other
  }

  private void fail(RelayOSException error) {
    inbox.end(error);
    notifyAll();
  }

  @Override
  public synchronized CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    signAt = System.nanoTime();
    notifyAll(); // whoever waits sees the inbox as it is after this frame
    if (text.length() + data.length() > LARGEST) {
      fail(StreamFailures.broken("sent a frame that is too large", null));
      from.abort();
      return null;
    }
    text.append(data);
    if (last) {
      String frame = text.toString();
      text.setLength(0);
      inbox.receive(frame);
    }
    from.request(1);
    return null;
  }

  @Override
  public synchronized CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
    fail(StreamFailures.broken("sent what is not a frame", null));
    from.request(1);
    return null;
  }

  @Override
  public synchronized CompletionStage<?> onPing(WebSocket from, ByteBuffer message) {
    signAt = System.nanoTime(); // the pong goes out by itself
    from.request(1);
    return null;
  }

  @Override
  public synchronized CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
    signAt = System.nanoTime();
    from.request(1);
    return null;
  }

  @Override
  public synchronized CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    fail(StreamFailures.closed(code, reason));
    return null;
  }

  @Override
  public synchronized void onError(WebSocket from, Throwable error) {
    fail(StreamFailures.broken("broke: " + error.getMessage(), error));
  }
}
