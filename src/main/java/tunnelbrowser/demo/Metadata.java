package tunnelbrowser.demo;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Makes up what people attach to their tunnels: JSON, a note, or nothing. */
final class Metadata {
  /** ngrok's limit, in bytes of UTF-8. */
  static final int MOST_BYTES = 4096;

  private static final int LONG_JSON_SLOT = 5;
  private static final int LONG_NOTE_SLOT = 11;
  private static final int EVERY_FOREIGN = 23;
  private static final List<String> FOREIGN =
      List.of(
          "東京 倉庫の監視カメラ",
          "Привет из Новосибирска! Не выключать до пятницы",
          "العربية: نفق الاختبار للمكتب في القاهرة",
          "🚀 launch day demo 🎉 ask 👩‍💻 Zoë",
          "서울 스튜디오 – 미리보기",
          "नमस्ते, भुगतान परीक्षण",
          "Café Zürich, Großküche: señal débil, naïve Łódź",
          "{\"場所\":\"大阪\",\"担当\":\"山田\",\"メモ\":\"再起動は夜間のみ\"}");
  private static final List<String> NOTES =
      List.of(
          "do not stop before the release, ask Robin",
          "ticket 48213: customer cannot reach the portal",
          "demo for Thursday 14:00",
          "load test, safe to kill",
          "branch feature/new-refunds",
          "team=docs; owner=kim; expires=never",
          "https://wiki.acme.example/runbooks/tunnels#restart");

  private Metadata() {}

  /** The metadata of a slot's tunnels; empty for none. */
  static String of(Slot slot, SeededRandom random) {
    int number = slot.slot();
    SeededRandom mine = random.about("metadata").about(number);
    if (number == LONG_JSON_SLOT) {
      return inventory(slot, mine);
    }
    if (number == LONG_NOTE_SLOT) {
      return "手順書：まず電源を確認し、次に回線を確認してください。\n".repeat(49);
    }
    if (number % EVERY_FOREIGN == 3) {
      return FOREIGN.get(number / EVERY_FOREIGN % FOREIGN.size());
    }
    int kind = mine.about("kind").below(100);
    if (slot.team().equals(Team.FIELD) || kind < 40) {
      return facts(slot, mine).toString();
    }
    return kind < 65 ? mine.about("note").pick(NOTES) : "";
  }

  private static JsonObject facts(Slot slot, SeededRandom mine) {
    JsonObject facts = new JsonObject();
    facts.addProperty("site", slot.site());
    facts.addProperty("team", slot.team().label());
    facts.addProperty("service", slot.service().name());
    if (slot.team().equals(Team.FIELD)) {
      facts.addProperty("firmware", "4.1" + mine.about("firmware").below(4) + ".2");
      facts.addProperty("battery", 20 + mine.about("battery").below(80));
    } else {
      facts.addProperty("env", mine.about("env").pick(List.of("prod", "staging", "dev")));
    }
    return facts;
  }

  private static String inventory(Slot slot, SeededRandom mine) {
    JsonObject inventory = facts(slot, mine);
    JsonArray devices = new JsonArray();
    inventory.add("devices", devices);
    for (int number = 1; number <= 60; number++) {
      JsonObject device = new JsonObject();
      device.addProperty("name", "sensor-" + number);
      device.addProperty("address", "192.168.7." + number);
      device.addProperty("ok", !mine.about("device").about(number).inPercentOfCases(5));
      devices.add(device);
    }
    return inventory.toString();
  }
}
