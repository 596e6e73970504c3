package tunnelbrowser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tunnelbrowser.cli.option.OpenLink;

/** What the packages tell Windows, macOS and Linux of the program's links. */
class RegisteredLinksTest {
  private static final String SCHEME = "tunnel-browser";
  private static final Path PACKAGING = Path.of("packaging");
  private static final String KEY = "Software\\Classes\\" + SCHEME;

  @Test
  void the_scheme_that_is_registered_is_that_of_the_links() {
    assertThat(OpenLink.isMeant(SCHEME + "://open?id=tn_abc")).isTrue();
  }

  @Test
  void windows_starts_the_program_with_the_link_as_one_argument() throws Exception {
    List<Element> values = elements(xml("windows/links.wxs"), "RegistryValue");
    assertThat(values)
        .extracting(RegisteredLinksTest::entry)
        .containsExactly(
            KEY + " = URL:Tunnel Browser",
            KEY + " URL Protocol = ",
            KEY + "\\shell\\open\\command = \"[INSTALLDIR]Tunnel Browser.exe\" \"%1\"");
    assertThat(Files.readString(PACKAGING.resolve("windows/msi.args")))
        .contains("--name \"Tunnel Browser\"");
  }

  @Test
  void windows_registers_it_for_the_user_alone_and_forgets_it_with_the_program() throws Exception {
    Document links = xml("windows/links.wxs");
    List<Element> keys = elements(links, "RegistryKey");
    assertThat(keys).extracting(key -> key.getAttribute("Root")).containsOnly("HKCU");
    assertThat(keys.getFirst().getAttribute("ForceDeleteOnUninstall")).isEqualTo("yes");
    assertThat(Files.readString(PACKAGING.resolve("windows/msi.args")))
        .contains("--win-per-user-install");
    // Links.java refers to the group from the installer's only feature
    assertThat(elements(links, "ComponentGroup").getFirst().getAttribute("Id"))
        .isEqualTo("TunnelBrowserLinks");
    assertThat(elements(links, "ComponentRef").getFirst().getAttribute("Id"))
        .isEqualTo(elements(links, "Component").getFirst().getAttribute("Id"));
  }

  @Test
  void macos_knows_the_scheme_by_the_description_of_the_program() throws Exception {
    Document links = xml("macos/links.plist");
    assertThat(texts(links, "key"))
        .containsExactly(
            "CFBundleURLTypes", "CFBundleURLName", "CFBundleTypeRole", "CFBundleURLSchemes");
    assertThat(texts(links, "string"))
        .containsExactly("io.github.tunnelbrowser.TunnelBrowser", "Viewer", SCHEME);
    assertThat(Files.readString(PACKAGING.resolve("macos/image.args")))
        .contains("--mac-package-identifier io.github.tunnelbrowser.TunnelBrowser");
  }

  @Test
  void linux_starts_the_program_with_the_link_as_one_argument() throws Exception {
    Path entry =
        PACKAGING.resolve("linux/share/applications/io.github.tunnelbrowser.TunnelBrowser.desktop");
    assertThat(Files.readAllLines(entry))
        .contains("Exec=tunnel-browser %u", "MimeType=x-scheme-handler/" + SCHEME + ";");
  }

  /** As {@code KEY NAME = VALUE}; the name is left out where there is none. */
  private static String entry(Element value) {
    Element key = (Element) value.getParentNode();
    return Stream.of(key.getAttribute("Key"), value.getAttribute("Name"), "=")
            .filter(part -> !part.isEmpty())
            .reduce((left, right) -> left + " " + right)
            .orElseThrow()
        + " "
        + value.getAttribute("Value");
  }

  private static List<String> texts(Document document, String tag) {
    return elements(document, tag).stream().map(Element::getTextContent).toList();
  }

  private static List<Element> elements(Document document, String tag) {
    NodeList found = document.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .map(Element.class::cast)
        .toList();
  }

  private static Document xml(String file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    String text = Files.readString(PACKAGING.resolve(file));
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }
}
