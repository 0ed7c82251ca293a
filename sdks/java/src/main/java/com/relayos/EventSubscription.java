package com.relayos;

import com.relayos.internal.StreamReader;
import com.relayos.models.Event;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Events in the order of the feed, without an end. It connects when the first event is asked for,
 * or by {@link #ready}, and again whenever the connection breaks.
 *
 * <pre>{@code
 * try (EventSubscription events = client.eventStream().subscribe()) {
 *   for (Event event : events) {
 *     System.out.println(event.type());
 *   }
 * }
 * }</pre>
 *
 * <p>An event counts as handled once the next one is asked for. One thread at a time reads; any
 * thread may close.
 */
public final class EventSubscription implements Iterable<Event>, AutoCloseable {
  private final StreamReader reader;
  private final ReentrantLock turn = new ReentrantLock(true);

  /** For {@code client.eventStream().subscribe}. */
  public EventSubscription(Object reader) {
    this.reader = (StreamReader) reader;
  }

  /**
   * Returns once the subscription stands: from here on nothing is missed, also from {@code now}.
   *
   * @return this
   */
  public EventSubscription ready() {
    turn.lock();
    try {
      reader.connect();
      return this;
    } finally {
      turn.unlock();
    }
  }

  /**
   * Waits for the next event; empty once the subscription was closed.
   *
   * @throws com.relayos.errors.ResyncRequiredException the feed does not have the event to resume
   *     from any more
   * @throws com.relayos.errors.ApiException the server refuses the subscription
   * @throws com.relayos.errors.CanceledException this thread was interrupted
   */
  public Optional<Event> next() {
    turn.lock();
    try {
      return Optional.ofNullable(reader.next()).map(Event::of);
    } finally {
      turn.unlock();
    }
  }

  /**
   * Where to go on from: pass it as {@code from} of a later subscription. The last event that was
   * handled; before the first one, where the subscription began. An event that is being handled, or
   * whose handling failed, comes again.
   */
  public String lastEventId() {
    return reader.position();
  }

  /** All events, until the subscription is closed. */
  @Override
  public Iterator<Event> iterator() {
    return new Iterator<>() {
      private Optional<Event> following = Optional.empty();

      @Override
      public boolean hasNext() {
        if (following.isEmpty()) {
          following = EventSubscription.this.next();
        }
        return following.isPresent();
      }

      @Override
      public Event next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        Event event = following.get();
        following = Optional.empty();
        return event;
      }
    };
  }

  /** All events, until the subscription is closed. */
  public Stream<Event> stream() {
    return StreamSupport.stream(spliterator(), false).onClose(this::close);
  }

  /** Ends the subscription at once; who waits for an event gets the end of the iteration. */
  @Override
  public void close() {
    reader.close();
  }
}
