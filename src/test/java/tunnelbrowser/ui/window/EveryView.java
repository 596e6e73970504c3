package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.tunnel.Tunnel;

/** Every view of the window, and how a user comes to it, for tests that look at all of them. */
enum EveryView {
  ROWS {
    @Override
    void show(TestWindow window) {
      openWithRows(window);
    }
  },
  MAIN_MENU {
    @Override
    void show(TestWindow window) {
      openWithRows(window);
      window.user.click("#menu");
      says(window, "command.quit");
    }
  },
  ACCOUNT_MENU {
    @Override
    void show(TestWindow window) {
      openWithRows(window);
      window.user.click("#account");
      says(window, "connection.demo");
    }
  },
  DETAILS {
    @Override
    void show(TestWindow window) {
      openWithRows(window);
      select(window);
    }
  },
  REFERENCE {
    @Override
    void show(TestWindow window) {
      FakeSource source = openWithRows(window);
      source.resource(
          FULL.session().orElseThrow().uri(),
          (JsonObject) JsonText.parse("{\"agent_version\": true}").orElseThrow());
      select(window);
      window.user.clickOn("ts_1");
      window.screen.soon(() -> assertThat(window.screen.fields()).hasSize(1));
    }
  },
  GONE {
    @Override
    void show(TestWindow window) {
      openWithRows(window).fail("get " + FULL.id(), Failures.notFound());
      select(window);
      says(window, "detail.gone");
    }
  },
  SHORTCUTS {
    @Override
    void show(TestWindow window) {
      openWithRows(window);
      window.user.press(KeyCode.F1);
      shows(window, ".shortcut-sheet");
    }
  },
  CONNECT {
    @Override
    void show(TestWindow window) {
      window.accounts.find(KeySource.ENVIRONMENT, "NGROK_API_KEY", "key_found");
      openWithRows(window);
      window.user.press(KeyCode.SHORTCUT, KeyCode.N);
      says(window, "connect.found", "NGROK_API_KEY");
    }
  },
  WELCOME {
    @Override
    void show(TestWindow window) {
      window.openForNewcomer(SettingsStore.forgetful());
      window.resize(WIDTH, HEIGHT);
      says(window, "welcome.text");
    }
  },
  ACCOUNTS {
    @Override
    void show(TestWindow window) {
      openAccounts(window);
    }
  },
  REMOVING_AN_ACCOUNT {
    @Override
    void show(TestWindow window) {
      openAccounts(window);
      window.user.clickNamed(Messages.text("accounts.remove.name", SAVED.name()));
      says(window, "accounts.remove.keychain", SAVED.name(), "GNOME Keyring");
    }
  },
  CHANGING_AN_ACCOUNT {
    @Override
    void show(TestWindow window) {
      openAccounts(window);
      window.user.clickNamed(Messages.text("accounts.change.name", SAVED.name()));
      says(window, "form.heading.change", SAVED.name());
    }
  },
  NEW_ACCOUNT_WITHOUT_A_KEYCHAIN {
    @Override
    void show(TestWindow window) {
      openWithRows(window);
      window.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
      window.user.clickOn(Messages.text("accounts.add"));
      says(window, "form.source.keychain.none");
    }
  },
  NEWER_VERSIONS {
    @Override
    void show(TestWindow window) {
      openWithRows(window);
      window.user.click("#menu");
      window.user.clickOn(Messages.text("menu.help"));
      window.user.clickInSubmenu(Messages.text("command.update"));
      shows(window, ".release");
    }
  },
  UNEXPECTED {
    @Override
    void show(TestWindow window) {
      openWithRows(window);
      window.diagnostics.uncaughtException(Thread.currentThread(), new IllegalStateException());
      window.diagnostics.uncaughtException(Thread.currentThread(), new AssertionError());
      window.screen.soon(() -> window.screen.saying(Messages.count("unexpected.times", 2)));
    }
  },
  NO_ACCOUNT {
    @Override
    void show(TestWindow window) {
      window.open(new ConnectionTarget.NotConnected());
      window.resize(WIDTH, HEIGHT);
      says(window, "empty.demo");
    }
  },
  LOADING {
    @Override
    void show(TestWindow window) {
      open(window, FakeSource.of(TUNNELS).hold());
      says(window, "empty.loading");
    }
  },
  NO_TUNNELS {
    @Override
    void show(TestWindow window) {
      open(window, FakeSource.of(List.of()));
      says(window, "empty.noTunnels");
    }
  },
  FILTERED_OUT {
    @Override
    void show(TestWindow window) {
      openWithRows(window);
      window.user.fill("#filter", "12345");
      says(window, "empty.filteredOut");
    }
  },
  FAILED_ABOVE_ROWS {
    @Override
    void show(TestWindow window) {
      openWithRows(window).fail(Failures.rateLimited());
      window.user.press(KeyCode.F5);
      shows(window, "#banner");
    }
  },
  REFUSED_KEY {
    @Override
    void show(TestWindow window) {
      openWithRows(window).fail(Failures.unauthorized());
      window.user.press(KeyCode.F5);
      shows(window, "#banner");
    }
  },
  FAILED_WITHOUT_ROWS {
    @Override
    void show(TestWindow window) {
      open(window, FakeSource.of(TUNNELS).fail(Failures.unreachable()));
      says(window, "empty.failed");
    }
  };

  static final double WIDTH = 980;
  static final double HEIGHT = 800;

  private static final Tunnel FULL = Tunnels.odd(Tunnels.full(), "0123");
  private static final Tunnel LABELLED = Tunnels.labelled("tn_labelled", Map.of("team", "a, b"));
  private static final List<Tunnel> TUNNELS =
      Stream.of(Stream.of(FULL), Tunnels.fleet(3).stream(), Stream.of(LABELLED))
          .flatMap(tunnels -> tunnels)
          .toList();
  private static final Profile SAVED =
      new Profile("staging", ProfileColor.GREEN, NgrokApi.BASE_URL, KeySource.KEYCHAIN, 24);

  /** Opens the window and does what leads there. */
  abstract void show(TestWindow window);

  private static FakeSource openWithRows(TestWindow window) {
    FakeSource source = FakeSource.of(TUNNELS);
    source.detail(FULL, new JsonObject(Map.of()));
    open(window, source);
    window.screen.soon(() -> assertThat(window.screen.rows()).hasSize(TUNNELS.size()));
    return source;
  }

  private static void open(TestWindow window, FakeSource source) {
    window.open(source);
    window.resize(WIDTH, HEIGHT);
  }

  private static void openAccounts(TestWindow window) {
    window.accounts.keychain("GNOME Keyring").with(SAVED, "key_kept");
    openWithRows(window);
    window.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    shows(window, ".accounts");
  }

  private static void select(TestWindow window) {
    runOnFx(
        () ->
            window
                .screen
                .table()
                .getSelectionModel()
                .clearAndSelect(window.screen.rows().indexOf(FULL.id())));
    shows(window, "#fields");
  }

  private static void says(TestWindow window, String key, Object... arguments) {
    window.screen.soon(() -> window.screen.saying(Messages.text(key, arguments)));
  }

  private static void shows(TestWindow window, String selector) {
    window.screen.soon(() -> assertThat(window.screen.shows(selector)).isTrue());
  }
}
