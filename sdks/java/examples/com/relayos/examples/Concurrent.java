package com.relayos.examples;

import com.relayos.RelayOS;
import com.relayos.models.EmailContent;
import com.relayos.models.Message;
import com.relayos.models.MessageCreateParams;
import com.relayos.models.MessagesListParams;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Sends several messages at once, and reads them back page by page. */
public final class Concurrent {
  private Concurrent() {}

  public static void main(String... args) {
    RelayOS client = RelayOS.create();
    List<CompletableFuture<Message>> sending =
        IntStream.range(0, 10)
            .mapToObj(number -> client.async(each -> each.messages().create(greeting(number))))
            .toList();
    sending.forEach(CompletableFuture::join);

    MessagesListParams tagged =
        MessagesListParams.builder().tag("concurrent-example").limit(3).build();
    System.out.println(client.messages().list(tagged).stream().count() + " messages");
    System.out.println(client.messages().list(tagged).pages().count() + " pages");
  }

  private static MessageCreateParams greeting(int number) {
    return MessageCreateParams.email()
        .to("delivered@sandbox.relayos.test")
        .content(EmailContent.builder().subject("Hello").text("Number " + number).build())
        .tags(List.of("concurrent-example"))
        .build();
  }
}
