package tunnelbrowser.tunnel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyLikeTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ak_2TunnelMadeUp0Qx7RkZpLw3Vb9N",
        "2TMadeUp7Qx9RkZpLw3Vb5NcYh4_5xMadeUp8TzKw2Qr6",
        "  2TMadeUp7Qx9RkZpLw3Vb5NcYh4_5xMadeUp8TzKw2Qr6\n",
        "my key 2TMadeUp7Qx9RkZpLw3Vb5NcYh4_5xMadeUp8TzKw2Qr6",
        "NGROK_API_KEY=2TMadeUp7Qx9RkZpLw3Vb5NcYh4_5xMadeUp8TzKw2Qr6",
        "\"ak_2TunnelMadeUp0Qx7RkZpLw3Vb9N\"",
        "Bearer 2TMadeUp7Qx9RkZpLw3Vb5NcYh4",
        "k7Qx9RkZpLw3Vb5NcYh4TzKw2Q",
        "a3f9c2d17e604b58a3f9c2d17e604b58",
        "A3F9C2D17E604B58A3F9C2D17E604B58",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl",
        "q4z8m1x7k2v9p3w6t5r0b8n4",
      })
  void what_looks_like_a_key_or_token_is_known(String text) {
    assertThat(KeyLikeText.matches(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ngrok",
        "prod-eu-west-1-customer-portal",
        "prod_eu_west_1_customer_portal_2026",
        "ProductionEuropeWest1CustomerPortal",
        "CustomerPortalProductionEurope2026",
        "Acme Corporation, Frankfurt (Main), 2026-11-25",
        "customerportalproductioneurope",
        "customer1portal2europe3west4north5",
        "ACME_PRODUCTION_EUROPE_WEST",
        "ak_customerportalproduction",
        "ak_team",
        "someone+ngrok@a-rather-long-host-name.example.com",
        "api.eu-central-1.staging.internal.example.com 2",
        "http://localhost:8080",
        "12345678901234567890",
        "4915112345678901234567",
        "550e8400-e29b-41d4-a716-446655440000",
        "Donaudampfschifffahrtsgesellschaftskapitän",
        "deadbeef",
        "k8s-prod-7f9c4",
        "東京オフィス本番環境",
        "🏢 Büro",
      })
  void what_people_call_an_account_is_no_key(String name) {
    assertThat(KeyLikeText.matches(name)).isFalse();
  }
}
