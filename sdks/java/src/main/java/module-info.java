/** Client of the RelayOS Integrate API. */
module com.relayos {
  requires transitive java.net.http;
  requires com.fasterxml.jackson.core;

  exports com.relayos;
  exports com.relayos.errors;
  exports com.relayos.models;
  exports com.relayos.resources;
}
