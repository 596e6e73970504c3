package tunnelbrowser.demo;

import java.util.List;

/** A team of the made-up company, and what it runs behind tunnels. */
record Team(String label, List<Service> services) {
  /** The team whose agents stand at customers' sites. */
  static final Team FIELD =
      of(
          "iot",
          new Service("panel", "https", "http://192.168.1.10:80"),
          new Service("ssh", "tcp", "localhost:22"),
          new Service("mqtt", "tls", "localhost:8883"),
          new Service("camera", "tcp", "192.168.1.64:554"),
          new Service("plc", "tcp", "192.168.1.20:502"));

  /** The team that runs what the others need. */
  static final Team PLATFORM =
      of(
          "platform",
          new Service("grafana", "https", "http://grafana.monitoring.svc:3000"),
          new Service("kubernetes-api", "tls", "kubernetes.default.svc:443"),
          new Service("registry", "https", "https://registry.internal:5000"),
          new Service("legacy-batch", "http", "http://10.0.9.4:8080"));

  static final List<Team> ALL =
      List.of(
          FIELD,
          PLATFORM,
          of(
              "payments",
              new Service("webhooks", "https", "http://localhost:8443"),
              new Service("psp-sandbox", "https", "https://psp-sandbox.internal:9443"),
              new Service("ledger", "http", "http://10.4.1.17:8081"),
              new Service("settlement-sftp", "tcp", "10.4.1.30:22")),
          of(
              "checkout",
              new Service("cart", "https", "http://localhost:3000"),
              new Service("storefront", "https", "http://localhost:5173"),
              new Service("pricing", "https", "app url: pricing-worker"),
              new Service("orders-db", "tcp", "orders-db.internal:5432")),
          of(
              "docs",
              new Service("preview", "https", "http://localhost:4000"),
              new Service("search", "https", "http://127.0.0.1:7700"),
              new Service("handbook", "http", "http://[::1]:1313")),
          of(
              "ml",
              new Service("notebook", "https", "http://localhost:8888"),
              new Service("inference", "https", "http://gpu-07.lab:8501"),
              new Service("tensorboard", "http", "http://gpu-07.lab:6006"),
              new Service("triton-grpc", "tls", "gpu-11.lab:8001")),
          of(
              "support",
              new Service("screen-share", "https", "http://localhost:6080"),
              new Service("remote-desktop", "tcp", "localhost:3389"),
              new Service("vnc", "tcp", "[fd00:17::5]:5900")),
          of(
              "mobile",
              new Service("api-mock", "https", "http://localhost:3001"),
              new Service(
                  "deep-links", "https", "app://build-mac-04/usr/local/bin/deep-links?pid=4211"),
              new Service("device-farm", "tls", "farm.internal:7100")));

  /**
   * Something that listens somewhere.
   *
   * @param upstream what the agent was told to forward to
   */
  record Service(String name, String proto, String upstream) {}

  private static Team of(String label, Service... services) {
    return new Team(label, List.of(services));
  }
}
