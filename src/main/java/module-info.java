/** Tunnel Browser: a desktop browser for the tunnels online on an ngrok account. */
@org.jspecify.annotations.NullMarked
module tunnelbrowser {
  requires static org.jspecify;
  requires java.net.http;
  requires jdk.httpserver;
  requires com.google.gson;
  requires info.picocli;
  requires javafx.controls;
  requires javafx.fxml;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.feather;

  exports tunnelbrowser to
      javafx.graphics;

  opens tunnelbrowser.cli to
      info.picocli;
}
