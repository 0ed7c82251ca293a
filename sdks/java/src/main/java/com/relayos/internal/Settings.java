package com.relayos.internal;

import com.relayos.LogEntry;
import com.relayos.Timing;
import com.relayos.errors.RelayOSException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What holds for all calls of a client, checked.
 *
 * @param baseUrl without a slash at its end
 */
public record Settings(
    String baseUrl,
    Duration timeout,
    int maxRetries,
    Map<String, String> headers,
    Consumer<LogEntry> logger,
    Timing timing) {
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-fA-F:.]+\\]");
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]+");

  public Settings {
    baseUrl = checkBaseUrl(baseUrl);
    checkTimeout(timeout);
    checkMaxRetries(maxRetries);
    headers =
        Headers.add(
            Map.of(
                "accept",
                "application/json, application/problem+json",
                "user-agent",
                "relayos-java/" + Version.VERSION),
            headers);
  }

  /** With other defaults where they are given. */
  public Settings with(Duration timeout, Integer maxRetries, Map<String, String> more) {
    return new Settings(
        baseUrl,
        timeout == null ? this.timeout : timeout,
        maxRetries == null ? this.maxRetries : maxRetries,
        Headers.add(headers, more),
        logger,
        timing);
  }

  @Override
  public String toString() {
    return "Settings[" + baseUrl + "]"; // headers may be secrets
  }

  static Duration checkTimeout(Duration timeout) {
    if (timeout.isZero() || timeout.isNegative() || timeout.toDays() > 24) {
      throw new RelayOSException("timeout must be longer than nothing, and 24 days at most");
    }
    return timeout;
  }

  static int checkMaxRetries(int maxRetries) {
    if (maxRetries < 0) {
      throw new RelayOSException("maxRetries must not be negative");
    }
    return maxRetries;
  }

  private static String checkBaseUrl(String text) {
    URI url;
    try {
      url = new URI(text.strip());
    } catch (URISyntaxException error) {
      throw new RelayOSException("baseUrl must be an http or https address");
    }
    boolean web = "http".equalsIgnoreCase(url.getScheme()) || isSecure(url);
    if (!web || url.getHost() == null) {
      throw new RelayOSException("baseUrl must be an http or https address");
    }
    if (url.getRawUserInfo() != null) {
      throw new RelayOSException(
          "baseUrl must not carry a user name or password; the key is for that");
    }
    if (url.getRawQuery() != null || url.getRawFragment() != null) {
      throw new RelayOSException("baseUrl must not have a query or fragment");
    }
    return url.toString().replaceAll("/+$", "");
  }

  /** On a plain connection, everybody between here and the server can read the key. */
  public void refusePlainHttp() {
    URI url = URI.create(baseUrl);
    if (!isSecure(url) && !isLoopback(url.getHost())) {
      throw new RelayOSException(
          "baseUrl must be an https address: an API key is not sent over plain http to another"
              + " machine (allowInsecureHttp(true) if only you can read what is sent on the way)");
    }
  }

  public boolean isSecure() {
    return isSecure(URI.create(baseUrl));
  }

  private static boolean isSecure(URI url) {
    return "https".equalsIgnoreCase(url.getScheme());
  }

  /** Names are not looked up: who answers for one may change his mind. */
  private static boolean isLoopback(String host) {
    if (host.equalsIgnoreCase("localhost")
        || host.toLowerCase(Locale.ROOT).endsWith(".localhost")) {
      return true;
    }
    try {
      return ADDRESS.matcher(host).matches() && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException error) {
      return false;
    }
  }

  /** Refuses what no header can carry, without telling the key. */
  public static String checkKey(String apiKey) {
    String key = apiKey == null ? "" : apiKey.strip();
    if (key.isEmpty()) {
      throw new RelayOSException(
          "No API key: use apiKey(...) or the environment variable RELAYOS_API_KEY");
    }
    if (!KEY.matcher(key).matches()) {
      throw new RelayOSException("The API key has characters that no key has");
    }
    return key;
  }
}
