package com.relayos.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** For what must not hold up, or be held up by, the thread of the program. */
public final class Threads {
  /** As many as there is work under way; idle ones end, and none keeps a program from ending. */
  public static final ExecutorService POOL =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "relayos");
            thread.setDaemon(true);
            return thread;
          });

  private Threads() {}
}
