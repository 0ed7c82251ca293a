package com.relayos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.relayos.errors.RelayOSException;
import com.relayos.errors.WebhookVerificationException;
import com.relayos.errors.WebhookVerificationException.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebhooksTest {
  private static final byte[] SECRET =
      "a secret of 32 bytes for a test!".getBytes(StandardCharsets.UTF_8);
  private static final String WHSEC = "whsec_" + Base64.getEncoder().encodeToString(SECRET);
  private static final String BODY = "{\"type\":\"message.sent\",\"id\":\"evt_1\"}";

  private static String sign(String id, long time, String body) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
    byte[] signed = mac.doFinal((id + "." + time + "." + body).getBytes(StandardCharsets.UTF_8));
    return "v1," + Base64.getEncoder().encodeToString(signed);
  }

  private static Map<String, String> headers(long time) throws Exception {
    Map<String, String> headers = new TreeMap<>();
    headers.put("Webhook-Id", "evt_1");
    headers.put("Webhook-Timestamp", String.valueOf(time));
    headers.put("Webhook-Signature", sign("evt_1", time, BODY));
    return headers;
  }

  @Test
  void takesHeadersOfEveryKind() throws Exception {
    Map<String, String> headers = headers(Instant.now().getEpochSecond());
    Webhooks webhooks = Webhooks.of(WHSEC);
    assertEquals("message.sent", webhooks.unwrap(BODY, headers).type());
    Map<String, List<String>> lists = new TreeMap<>();
    headers.forEach((name, value) -> lists.put(name, List.of(value)));
    assertEquals("evt_1", webhooks.unwrap(BODY, lists).id());
    Map<String, String> lower = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    lower.putAll(headers);
    assertEquals("evt_1", webhooks.unwrap(BODY, lower::get).id());
    assertEquals(
        "evt_1", Webhooks.of(WHSEC.substring(6)).unwrap(BODY, headers).id()); // without prefix
  }

  @Test
  void hasItsOwnTolerance() throws Exception {
    Map<String, String> headers = headers(Instant.now().getEpochSecond() - 3_600);
    WebhookVerificationException error =
        assertThrows(
            WebhookVerificationException.class, () -> Webhooks.of(WHSEC).unwrap(BODY, headers));
    assertEquals(Reason.OUTSIDE_TOLERANCE, error.reason());
    Webhooks patient = Webhooks.of(WHSEC).tolerance(Duration.ofHours(2));
    assertEquals("evt_1", patient.unwrap(BODY, headers).id());
  }

  @Test
  void doesBoundedWorkForNonsense() throws Exception {
    long now = Instant.now().getEpochSecond();
    Map<String, String> headers = headers(now);
    String right = sign("evt_1", now, BODY);
    headers.put("Webhook-Signature", "v1,AAAA ".repeat(31) + right);
    assertEquals("evt_1", Webhooks.of(WHSEC).unwrap(BODY, headers).id());
    headers.put("Webhook-Signature", "v1,AAAA ".repeat(32) + right);
    WebhookVerificationException error =
        assertThrows(
            WebhookVerificationException.class, () -> Webhooks.of(WHSEC).unwrap(BODY, headers));
    assertEquals(Reason.NO_MATCHING_SIGNATURE, error.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"whsec_", "whsec_not base64!", "whsec_TOPSECRE", "whpk_QUFB", "", "whpk_"})
  void refusesSecretsWithoutTellingThem(String secret) {
    String wrong = secret.equals("whsec_TOPSECRE") ? "whsec_TOPSECRE*" : secret;
    RelayOSException error = assertThrows(RelayOSException.class, () -> Webhooks.of(wrong));
    assertFalse(error.getMessage().contains("SECRE"));
  }

  @Test
  void refusesToHaveNoSecret() {
    assertThrows(RelayOSException.class, () -> Webhooks.of());
    assertThrows(RelayOSException.class, () -> Webhooks.of((String) null));
  }
}
