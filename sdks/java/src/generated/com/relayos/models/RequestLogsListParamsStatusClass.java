// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import java.util.List;
import java.util.Map;

/** Only answers of this class. */
public final class RequestLogsListParamsStatusClass extends OpenEnum {
  public static final RequestLogsListParamsStatusClass VALUE_2XX =
      new RequestLogsListParamsStatusClass("2xx", true);
  public static final RequestLogsListParamsStatusClass VALUE_4XX =
      new RequestLogsListParamsStatusClass("4xx", true);
  public static final RequestLogsListParamsStatusClass VALUE_5XX =
      new RequestLogsListParamsStatusClass("5xx", true);

  private static final Map<String, RequestLogsListParamsStatusClass> KNOWN =
      table(VALUE_2XX, VALUE_4XX, VALUE_5XX);

  private RequestLogsListParamsStatusClass(String value, boolean known) {
    super(value, known);
  }

  /** The constant of this name, or what a later version of the server may mean by it. */
  public static RequestLogsListParamsStatusClass of(String value) {
    RequestLogsListParamsStatusClass known = KNOWN.get(value);
    return known != null ? known : new RequestLogsListParamsStatusClass(value, false);
  }

  /** All that this version knows, in the order of the contract. */
  public static List<RequestLogsListParamsStatusClass> known() {
    return List.copyOf(KNOWN.values());
  }
}
