package com.relayos.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Times of RFC 3339. Those that the server writes are read ten times as fast as by java.time. */
final class Times {
  private static final int SECONDS_OF_DAY = 86_400;

  private Times() {}

  /** Throws a DateTimeException if it is none. */
  static Instant parse(String text) {
    return isUsual(text) ? usual(text) : OffsetDateTime.parse(text).toInstant();
  }

  /** {@code 2026-11-23T09:00:00.000Z}. */
  private static boolean isUsual(String text) {
    if (text.length() != 24 || text.charAt(23) != 'Z') {
      return false;
    }
    for (int index = 0; index < 23; index++) {
      char form = "0000-00-00T00:00:00.000".charAt(index);
      char at = text.charAt(index);
      if (form == '0' ? at < '0' || at > '9' : at != form) {
        return false;
      }
    }
    return number(text, 11, 13) < 24 && number(text, 14, 16) < 60 && number(text, 17, 19) < 60;
  }

  private static Instant usual(String text) {
    LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    int hours = number(text, 11, 13);
    int second = (hours * 60 + number(text, 14, 16)) * 60 + number(text, 17, 19);
    long nanos = number(text, 20, 23) * 1_000_000L;
    return Instant.ofEpochSecond(date.toEpochDay() * SECONDS_OF_DAY + second, nanos);
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int index = from; index < to; index++) {
      number = number * 10 + text.charAt(index) - '0';
    }
    return number;
  }
}
