package com.relayos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.relayos.errors.InvalidDataException;
import com.relayos.errors.RelayOSException;
import com.relayos.internal.Json;
import com.relayos.models.Event;
import com.relayos.models.Message;
import com.relayos.models.MessageCreateParams;
import com.relayos.models.MessageStatus;
import com.relayos.models.SmsContent;
import com.relayos.models.SmsMessageCreate;
import com.relayos.models.UnknownEvent;
import com.relayos.models.WebhookEndpointUpdateParams;
import com.relayos.models.WebhookEndpointWithSecret;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ModelTest {
  private static Message message(String json) throws IOException {
    return Message.of(Conformance.map(Json.read(json)));
  }

  @Test
  void keepWhatTheyDoNotKnow() throws IOException {
    Message message =
        message("{\"id\":\"a\",\"status\":\"later\",\"new\":{\"x\":[1,null,2.50]},\"tags\":null}");
    assertEquals("later", message.status().value());
    assertFalse(message.status().isKnown());
    assertEquals("{\"new\":{\"x\":[1,null,2.50]}}", json(message.unknownMembers()));
    assertEquals(
        "{\"id\":\"a\",\"status\":\"later\",\"new\":{\"x\":[1,null,2.50]},\"tags\":null}",
        message.toJson());
    assertTrue(message.has("tags"));
    assertFalse(message.has("to"));
    assertEquals(Optional.empty(), message.to());
  }

  @Test
  void breakOnlyWhereSomethingIsWrong() throws IOException {
    Message message =
        message("{\"id\":7,\"created_at\":\"soon\",\"attempts\":99999999999,\"error\":[]}");
    assertMessage("Message.id is not a text", message::id);
    assertMessage("Message.created_at is no time", message::createdAt);
    assertMessage("Message.attempts is not a whole number of 32 bits", message::attempts);
    assertMessage("Message.error is not an object", message::error);
    assertMessage("Message came without status", message::status);
    assertEquals(7, message.member("id"));
    assertTrue(message.toString().startsWith("Message{id=7"));
  }

  private static void assertMessage(String text, org.junit.jupiter.api.function.Executable read) {
    assertEquals(text, assertThrows(InvalidDataException.class, read).getMessage());
  }

  @Test
  void readTimesOfEveryForm() throws IOException {
    for (String time :
        List.of(
            "2026-11-23T09:00:00.123Z",
            "2026-11-23T09:00:00.123000Z",
            "2026-11-23T10:00:00.123+01:00")) {
      Message message = message("{\"created_at\":\"" + time + "\"}");
      assertEquals(Instant.parse("2026-11-23T09:00:00.123Z"), message.createdAt());
    }
    for (String time : List.of("2026-02-30T09:00:00.000Z", "2026-11-23T24:00:00.001Z", "")) {
      Message message = message("{\"created_at\":\"" + time + "\"}");
      assertThrows(InvalidDataException.class, message::createdAt);
    }
  }

  @Test
  void doNotChange() throws IOException {
    Message message = message("{\"tags\":[\"a\"],\"metadata\":{\"a\":\"b\"}}");
    assertThrows(UnsupportedOperationException.class, () -> message.toMap().put("a", 1));
    assertThrows(UnsupportedOperationException.class, () -> message.toMap().clear());
    assertThrows(
        UnsupportedOperationException.class,
        () -> message.toMap().entrySet().iterator().next().setValue(1));
    assertThrows(UnsupportedOperationException.class, () -> message.tags().add("b"));
    assertThrows(
        UnsupportedOperationException.class, () -> message.metadata().orElseThrow().put("c", "d"));
    Map<String, Object> given = new HashMap<>(Map.of("id", "a"));
    Message copy = Message.of(given);
    given.put("id", "b");
    assertEquals("a", copy.id());
  }

  @Test
  void areEqualWhenTheirMembersAre() throws IOException {
    assertEquals(message("{\"id\":\"a\",\"x\":1}"), message("{\"x\":1,\"id\":\"a\"}"));
    assertEquals(message("{\"id\":\"a\"}").hashCode(), message("{\"id\":\"a\"}").hashCode());
    assertNotEquals(message("{\"id\":\"a\"}"), message("{\"id\":\"b\"}"));
    assertSame(MessageStatus.SENT, MessageStatus.of("sent"));
    assertEquals(MessageStatus.of("later"), MessageStatus.of("later"));
    assertNotEquals(MessageStatus.of("later"), MessageStatus.SENT);
    assertEquals(MessageStatus.SCHEDULED, MessageStatus.known().get(0));
  }

  @Test
  void hideSecrets() {
    WebhookEndpointWithSecret endpoint =
        WebhookEndpointWithSecret.of(Map.of("id", "whe_1", "secret", "whsec_x"));
    assertEquals("whsec_x", endpoint.secret());
    assertFalse(endpoint.toString().contains("whsec_x"));
    assertTrue(endpoint.toString().contains("secret=[hidden]"));
  }

  @Test
  void decodeTagsThatAreNotKnown() {
    Event event = Event.of(Map.of("id", "evt_1", "type", "later.than_this", "data", Map.of()));
    assertInstanceOf(UnknownEvent.class, event);
    assertEquals("later.than_this", event.type());
    assertInstanceOf(UnknownEvent.class, Event.of(Map.of("type", 7)));
    assertInstanceOf(UnknownEvent.class, Event.of(Map.of()));
  }

  @Test
  void areBuiltWithWhatIsAbsentNullOrAValue() {
    assertEquals("{}", WebhookEndpointUpdateParams.builder().build().toJson());
    assertEquals(
        "{\"filter\":null,\"description\":\"d\"}",
        WebhookEndpointUpdateParams.builder().filter(null).description("d").build().toJson());
    RelayOSException error =
        assertThrows(
            RelayOSException.class, () -> WebhookEndpointUpdateParams.builder().description(null));
    assertEquals("description can not be null; leave it out instead", error.getMessage());
  }

  @Test
  void areBuiltWithTheirTagAndNotWithoutWhatTheyNeed() {
    SmsMessageCreate message =
        MessageCreateParams.sms()
            .to("+15005550010")
            .content(SmsContent.builder().text("Hi").build())
            .with("later", List.of(Instant.EPOCH))
            .build();
    assertEquals(
        "{\"channel\":\"sms\",\"to\":\"+15005550010\",\"content\":{\"text\":\"Hi\"},"
            + "\"later\":[\"1970-01-01T00:00:00Z\"]}",
        message.toJson());
    assertEquals("b", message.toBuilder().to("b").build().to());
    RelayOSException error =
        assertThrows(RelayOSException.class, MessageCreateParams.sms().to("a")::build);
    assertEquals("SmsMessageCreate needs content", error.getMessage());
  }

  @Test
  void refuseWhatIsNoJson() {
    SmsMessageCreate.Builder builder = MessageCreateParams.sms();
    assertThrows(RelayOSException.class, () -> builder.with("x", new Object()));
    assertThrows(RelayOSException.class, () -> builder.with("x", Map.of(1, 2)));
    Map<String, Object> endless = new HashMap<>();
    endless.put("self", endless);
    assertThrows(RelayOSException.class, () -> builder.with("x", endless));
  }

  private static String json(Object value) {
    return new String(Json.write(Json.freeze(value)), java.nio.charset.StandardCharsets.UTF_8);
  }
}
