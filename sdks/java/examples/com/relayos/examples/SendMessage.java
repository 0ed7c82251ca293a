package com.relayos.examples;

import com.relayos.RelayOS;
import com.relayos.models.Event;
import com.relayos.models.Message;
import com.relayos.models.MessageCreateParams;
import com.relayos.models.MessageStatus;
import com.relayos.models.MessagesListEventsParams;
import com.relayos.models.SmsContent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sends a message and follows it to its outcome. */
public final class SendMessage {
  private static final Set<MessageStatus> OUTCOMES =
      Set.of(MessageStatus.DELIVERED, MessageStatus.UNDELIVERED, MessageStatus.FAILED);

  private SendMessage() {}

  public static void main(String... args) throws InterruptedException {
    RelayOS client = RelayOS.create();
    Message message =
        client
            .messages()
            .create(
                MessageCreateParams.sms()
                    .to("+15005550010")
                    .content(SmsContent.builder().text("Your table is ready.").build())
                    .metadata(Map.of("order", "4711"))
                    .tags(List.of("examples"))
                    .build());
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (!OUTCOMES.contains(message.status()) && Instant.now().isBefore(end)) {
      Thread.sleep(100);
      message = client.messages().get(message.id());
    }
    System.out.println(message.status());
    MessagesListEventsParams two = MessagesListEventsParams.builder().limit(2).build();
    for (Event event : client.messages().listEvents(message.id(), two)) { // all pages
      System.out.println(event.type());
    }
  }
}
