package com.relayos.examples;

import com.relayos.RawResponse;
import com.relayos.RelayOS;
import com.relayos.RequestOptions;
import com.relayos.errors.BadRequestException;
import com.relayos.errors.NotFoundException;
import com.relayos.errors.UnprocessableException;
import com.relayos.models.Message;
import com.relayos.models.MessageCreateParams;
import com.relayos.models.SmsContent;

/** What goes wrong, and how it is told. */
public final class Failures {
  private Failures() {}

  public static void main(String... args) {
    RelayOS client = RelayOS.create();

    try {
      client.messages().get("msg_none");
    } catch (NotFoundException error) {
      System.out.println(
          "not found " + error.code().orElse("") + " " + error.requestId().isPresent());
    }

    try {
      client.messages().create(hello("+15005550004"));
    } catch (UnprocessableException error) {
      System.out.println("refused " + error.code().orElse(""));
    }

    try {
      client.messages().create(hello("not a number"));
    } catch (BadRequestException error) {
      error.errors().forEach(fault -> System.out.println("malformed " + fault.pointer()));
    }

    RequestOptions options = RequestOptions.builder().idempotencyKey("order-4711").build();
    MessageCreateParams params = hello("+15005550010");
    Message first = client.messages().create(params, options);
    RawResponse<Message> again =
        client.withRawResponse(each -> each.messages().create(params, options));
    String replayed = again.headers().firstValue("idempotency-replayed").orElse("no");
    System.out.println("replayed " + replayed + " " + first.id().equals(again.value().id()));
  }

  private static MessageCreateParams hello(String to) {
    return MessageCreateParams.sms()
        .to(to)
        .content(SmsContent.builder().text("Hi").build())
        .build();
  }
}
