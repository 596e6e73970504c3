/** Tunnel Browser: a desktop browser for the tunnels online on an ngrok account. */
@org.jspecify.annotations.NullMarked
module tunnelbrowser {
  requires static org.jspecify;
  requires java.desktop;
  requires java.net.http;
  requires jdk.httpserver;
  requires com.google.gson;
  requires info.picocli;
  requires io.nayuki.qrcodegen;
  requires javafx.controls;
  requires javafx.fxml;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.feather;
  requires org.snakeyaml.engine;
  requires org.freedesktop.dbus;
  requires org.freedesktop.dbus.transport.jre;
  requires org.slf4j.nop;

  // picocli fills the options' fields.
  opens tunnelbrowser.cli to
      info.picocli;
  opens tunnelbrowser.cli.command to
      info.picocli;
  opens tunnelbrowser.cli.option to
      info.picocli;

  // FXML fills the controllers' fields and calls their actions.
  opens tunnelbrowser.ui.account to
      javafx.fxml;
  opens tunnelbrowser.ui.banner to
      javafx.fxml;
  opens tunnelbrowser.ui.detail to
      javafx.fxml;
  opens tunnelbrowser.ui.empty to
      javafx.fxml;
  opens tunnelbrowser.ui.export to
      javafx.fxml;
  opens tunnelbrowser.ui.filter to
      javafx.fxml;
  opens tunnelbrowser.ui.palette to
      javafx.fxml;
  opens tunnelbrowser.ui.shell to
      javafx.fxml;
  opens tunnelbrowser.ui.status to
      javafx.fxml;
  opens tunnelbrowser.ui.table to
      javafx.fxml;
  opens tunnelbrowser.ui.unexpected to
      javafx.fxml;
  opens tunnelbrowser.ui.update to
      javafx.fxml;
}
