package tunnelbrowser.ui.detail;

import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Resource;
import tunnelbrowser.ui.text.ValueText;

/** The answer of the API as it came, beside a button that copies all of it. */
final class RawJson {
  private final TextArea area;

  /** All of the raw answer, of which no more is shown than can be laid out quickly. */
  private String json = "";

  RawJson(TextArea area, Pane actions, Desktop desktop) {
    this.area = area;
    actions
        .getChildren()
        .add(
            new CopyButton(
                Messages.text("detail.rawJson"),
                Messages.text("copy.button"),
                () -> json,
                desktop));
  }

  void show(Resource resource) {
    json = JsonText.pretty(resource.fields());
    area.setText(ValueText.shown(json));
  }

  void clear() {
    json = "";
    area.clear();
  }
}
