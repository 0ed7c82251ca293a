// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message to send. The channel decides what the other members mean. */
public sealed interface MessageCreateParams extends Union
    permits SmsMessageCreate, EmailMessageCreate, InAppMessageCreate, UnknownMessageCreateParams {
  /** A text message to a phone number. */
  static SmsMessageCreate.Builder sms() {
    return SmsMessageCreate.builder();
  }

  /** An email to one address. */
  static EmailMessageCreate.Builder email() {
    return EmailMessageCreate.builder();
  }

  /** A message to a user of your own application, read from the event feed. */
  static InAppMessageCreate.Builder inApp() {
    return InAppMessageCreate.builder();
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  static MessageCreateParams of(Map<String, ?> members) {
    return switch (String.valueOf(members.get("channel"))) {
      case "sms" -> new SmsMessageCreate(members);
      case "email" -> new EmailMessageCreate(members);
      case "in_app" -> new InAppMessageCreate(members);
      default -> new UnknownMessageCreateParams(members);
    };
  }

  String channel();

  /** Phone number in E.164 form. */
  String to();

  /**
   * Your phone number in E.164 form, short code or alphanumeric sender. The environment's default
   * sender if absent.
   */
  Optional<String> from();

  /** Send at this time instead of now. A time in the past sends now. */
  Optional<Instant> scheduledAt();

  /**
   * Seconds, counted from when the message is due, after which it expires if its delivery is not
   * confirmed.
   */
  Optional<Integer> validityPeriod();

  /**
   * Your own keys and values, at most 50. The platform stores and returns them and never acts on
   * them.
   */
  Optional<Map<String, String>> metadata();

  /** Labels to filter and count by. */
  Optional<List<String>> tags();
}
