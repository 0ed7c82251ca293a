package com.relayos.examples;

import com.relayos.EventSubscription;
import com.relayos.RelayOS;
import com.relayos.models.Event;
import com.relayos.models.EventStreamSubscribeParams;
import com.relayos.models.Message;
import com.relayos.models.MessageCreateParams;
import com.relayos.models.MessageDeliveredEvent;
import com.relayos.models.SmsContent;
import java.util.List;

/**
 * Follows what happens to messages, and goes on where it was when a connection breaks or the
 * program starts anew. Prints the types of the events of a message that it sends.
 */
public final class FollowEvents {
  private FollowEvents() {}

  public static void main(String... args) {
    RelayOS client = RelayOS.create();
    EventStreamSubscribeParams wish =
        EventStreamSubscribeParams.builder().eventTypes(List.of("message.*")).build();
    try (EventSubscription events = client.eventStream().subscribe(wish).ready()) {
      SmsContent content = SmsContent.builder().text("Follow me").build();
      Message message =
          client
              .messages()
              .create(MessageCreateParams.sms().to("+15005550010").content(content).build());
      for (Event event : events) {
        if (!event.subject().equals(message.id())) {
          continue;
        }
        System.out.println(event.type()); // keep events.lastEventId() where it survives a restart
        if (event instanceof MessageDeliveredEvent delivered) {
          System.out.println(delivered.data().id().equals(message.id()));
          break;
        }
      }
    }
  }
}
