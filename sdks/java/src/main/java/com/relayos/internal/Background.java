package com.relayos.internal;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Work on a thread of its own, one piece at a time, so that closing ends it at once. */
final class Background {
  private FutureTask<String> task; // guarded by this, as is what follows
  private boolean closed;

  /** Waits for the work; null if it was closed. */
  String run(Supplier<String> work) throws InterruptedException {
    FutureTask<String> running = new FutureTask<>(work::get);
    synchronized (this) {
      if (closed) {
        return null;
      }
      task = running;
    }
    Threads.POOL.execute(running);
    try {
      return running.get();
    } catch (CancellationException error) {
      return null;
    } catch (ExecutionException error) {
      if (error.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(error.getCause());
    } finally {
      running.cancel(true); // if this thread was interrupted; else it does nothing
    }
  }

  synchronized void close() {
    closed = true;
    if (task != null) {
      task.cancel(true);
    }
  }
}
