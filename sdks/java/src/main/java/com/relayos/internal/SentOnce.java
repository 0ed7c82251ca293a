package com.relayos.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * No body, for a GET. HttpClient repeats a GET by itself when a connection breaks before its
 * answer, and has no switch for that; retries are counted by us, so it must not. It asks for the
 * length of the body once each time that it writes the head of a request, which is where the second
 * time is noticed. Where a later Java does it otherwise, nothing is noticed and it repeats.
 */
final class SentOnce implements BodyPublisher {
  private static final StackWalker WALKER = StackWalker.getInstance();

  private final BodyPublisher nothing = BodyPublishers.noBody();
  private final AtomicBoolean sent = new AtomicBoolean();

  @Override
  public long contentLength() {
    boolean writesHead =
        WALKER.walk(
            frames ->
                frames
                    .limit(4)
                    .anyMatch(
                        frame ->
                            frame.getClassName().endsWith(".Http1Request")
                                && frame.getMethodName().equals("headers")));
    if (writesHead && sent.getAndSet(true)) {
      throw new UncheckedIOException(new IOException("it broke before an answer"));
    }
    return 0;
  }

  @Override
  public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
    nothing.subscribe(subscriber);
  }
}
