package com.relayos.bench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.relayos.Page;
import com.relayos.internal.Json;
import com.relayos.models.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What decoding a page of 100 messages costs beside plain Jackson into records of the same members:
 * {@code Decode <vectors.json>}. Prints several rounds as JSON: microseconds of plain Jackson, of
 * ours, and of ours with every member read.
 */
public final class Decode {
  private static final int ROUNDS = 7;

  record PlainContent(String text, String subject, String html, String title) {}

  record PlainError(String code, String message, String vendorCode) {}

  record PlainMessage(
      String id,
      String object,
      String channel,
      String direction,
      String status,
      String to,
      String from,
      PlainContent content,
      Map<String, String> metadata,
      List<String> tags,
      String batchId,
      String inReplyTo,
      int attempts,
      PlainError error,
      String scheduledAt,
      String expiresAt,
      String createdAt,
      String updatedAt,
      String sentAt,
      String deliveredAt,
      String readAt) {}

  record PlainPage(
      List<PlainMessage> data,
      boolean hasMore,
      String nextCursor,
      String prevCursor,
      String refreshCursor) {}

  private Decode() {}

  public static void main(String... args) throws IOException {
    byte[] text = page(Path.of(args[0]));
    ObjectReader plain =
        new ObjectMapper()
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readerFor(PlainPage.class);
    List<Supplier<Integer>> works =
        List.of(() -> plain(plain, text), () -> decode(text), () -> readAll(text));
    measure(works, 1_000); // warms up
    List<Map<String, Double>> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<Double> times = measure(works, 150);
      rounds.add(Map.of("plain", times.get(0), "ours", times.get(1), "read", times.get(2)));
    }
    System.out.println(new ObjectMapper().writeValueAsString(rounds));
  }

  /** The median of each, in microseconds; they take turns, so that all meet the same weather. */
  private static List<Double> measure(List<Supplier<Integer>> works, int times) {
    long[][] taken = new long[works.size()][times];
    for (int time = 0; time < times; time++) {
      for (int work = 0; work < works.size(); work++) {
        long started = System.nanoTime();
        if (works.get(work).get() != 100) {
          throw new IllegalStateException("not all messages were decoded");
        }
        taken[work][time] = System.nanoTime() - started;
      }
    }
    return Arrays.stream(taken).map(Decode::median).toList();
  }

  private static int plain(ObjectReader reader, byte[] text) {
    try {
      return reader.<PlainPage>readValue(text).data().size();
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  private static Page<Message> messages(byte[] text) {
    try {
      Function<String, Page<Message>> turn = cursor -> null;
      Function<Object, Message> message = com.relayos.internal.Decode.object(Message::of);
      return new Page<>(Json.read(text), message, turn);
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  private static int decode(byte[] text) {
    return messages(text).data().size();
  }

  /** Every member of every message, as code that uses all of them would. */
  private static int readAll(byte[] text) {
    int count = 0;
    for (Message message : messages(text).data()) {
      List<Object> members =
          Arrays.asList(
              message.id(),
              message.object(),
              message.channel(),
              message.direction(),
              message.status(),
              message.to(),
              message.from(),
              message.content(),
              message.metadata(),
              message.tags(),
              message.batchId(),
              message.inReplyTo(),
              message.attempts(),
              message.error(),
              message.scheduledAt(),
              message.expiresAt(),
              message.createdAt(),
              message.updatedAt(),
              message.sentAt(),
              message.deliveredAt(),
              message.readAt());
      count += members.isEmpty() ? 0 : 1;
    }
    return count;
  }

  private static byte[] page(Path vectors) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (var call : mapper.readTree(Files.readAllBytes(vectors)).get("calls")) {
      if (call.get("operation").asText().equals("messages.list")) {
        Map<?, ?> body =
            mapper.convertValue(call.at("/exchanges/0/reply/body"), LinkedHashMap.class);
        Map<Object, Object> page = new LinkedHashMap<>(body);
        List<?> first = (List<?>) body.get("data");
        page.put("data", new ArrayList<>(Collections.nCopies(100, first.get(0))));
        return mapper.writeValueAsBytes(page);
      }
    }
    throw new IllegalStateException("there is no list of messages");
  }

  private static double median(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / 1_000.0;
  }
}
