package com.relayos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.relayos.internal.Json;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every method has an example that sends its operation, and what the README shows compiles. */
final class SnippetsTest {
  private static final Path SDK = Path.of(System.getProperty("relayos.sdk", ""));
  private static final Pattern METHOD =
      Pattern.compile(
          "(?s)/\\*\\*((?:(?!\\*/).)*<pre>\\{@code\\n.*?)\\*/\\s*(?:@Deprecated\\s*)?public");
  private static final Pattern OPERATION =
      Pattern.compile("(GET|POST|PUT|PATCH|DELETE) (/v1/[^ ]+)");
  private static final String HEAD =
      "import com.relayos.*; import com.relayos.models.*; import com.relayos.errors.*;"
          + " import java.util.*; import java.util.concurrent.*; import java.time.*;"
          + " import java.net.*; import java.net.http.*;\n";

  private record Example(String method, String path, String code) {}

  @Test
  void ofEveryMethodSendItsOperation(@TempDir Path folder) throws Exception {
    List<Example> examples = examples();
    Map<?, ?> contract =
        (Map<?, ?>) Json.read(Files.readAllBytes(SDK.resolve("../../generated/openapi.json")));
    assertEquals(operations(contract), examples.stream().map(Example::method).sorted().toList());
    StringBuilder program = new StringBuilder(HEAD + "public class Examples {\n");
    for (int index = 0; index < examples.size(); index++) {
      program.append("public static void example" + index + "(RelayOS client) {\n");
      program.append(examples.get(index).code()).append("}\n");
    }
    Class<?> compiled = compile(folder, "Examples", program.append("}\n").toString());
    Map<String, Object> answer = Map.of("data", List.of(), "has_more", false);
    try (FakeServer server = new FakeServer(FakeServer.json(answer))) {
      RelayOS client = server.client();
      for (int index = 0; index < examples.size(); index++) {
        int before = server.seen.size();
        compiled.getMethod("example" + index, RelayOS.class).invoke(null, client);
        Example example = examples.get(index);
        assertEquals(before + 1, server.seen.size(), example.code());
        assertEquals(example.method().split(" ", 2)[0], server.last().method());
        String path = server.last().url().replaceAll("\\?.*", "");
        assertTrue(path.matches(example.path().replaceAll("\\{\\w+\\}", "[^/]+")), example.code());
      }
    }
  }

  @Test
  void ofTheReadmeCompile(@TempDir Path folder) throws Exception {
    String readme = Files.readString(SDK.resolve("README.md"));
    StringBuilder program = new StringBuilder(HEAD + "public class Readme {\n");
    program.append("public static void all() {\n");
    Matcher block = Pattern.compile("(?s)```java\\n(.*?)```").matcher(readme);
    while (block.find()) {
      String code = block.group(1);
      if (code.startsWith("// Receiver.java\n")) {
        compile(folder, "Receiver", code); // a file of its own
      } else {
        program.append(code);
      }
    }
    compile(folder, "Readme", program.append("}\n}\n").toString());
    assertTrue(readme.contains("<version>" + version() + "</version>"));
    assertTrue(Files.readString(SDK.resolve("CHANGELOG.md")).contains("\n## " + version() + "\n"));
  }

  private static String version() throws Exception {
    try (FakeServer server = new FakeServer(FakeServer.json(Map.of()))) {
      server.client().request("GET", "/");
      return server.last().header("User-agent").replace("relayos-java/", "");
    }
  }

  /** From the comments of the generated resources. */
  private static List<Example> examples() throws Exception {
    List<Example> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(SDK.resolve("src/generated/com/relayos/resources"))) {
      for (Path file : files.toList()) {
        Matcher comment = METHOD.matcher(Files.readString(file));
        while (comment.find()) {
          String text = comment.group(1).replaceAll("(?m)^ *\\* ?", "");
          Matcher code =
              Pattern.compile("(?s)<pre>\\{@code\\n(.*?)^\\}</pre>", Pattern.MULTILINE)
                  .matcher(text);
          Matcher operation =
              OPERATION.matcher(
                  text.replace("&#123;", "{")
                      .replace("</code>", " ")
                      .replace("}.", "} ")
                      .replace("}</", "} "));
          if (code.find() && operation.find()) {
            String path = operation.group(2).replaceAll("(?<=[a-z_])\\}$", "");
            all.add(
                new Example(
                    operation.group(1) + " " + balanced(path), balanced(path), code.group(1)));
          }
        }
      }
    }
    return all;
  }

  /** A brace that ends {@code …} is no part of the path. */
  private static String balanced(String path) {
    boolean open =
        path.chars().filter(each -> each == '{').count()
            > path.chars().filter(each -> each == '}').count();
    return open ? path + "}" : path;
  }

  private static List<String> operations(Map<?, ?> contract) {
    List<String> all = new ArrayList<>();
    Map<?, ?> paths = (Map<?, ?>) contract.get("paths");
    paths.forEach(
        (path, item) ->
            ((Map<?, ?>) item)
                .keySet()
                .forEach(
                    method -> {
                      String verb = method.toString().toUpperCase(Locale.ROOT);
                      if (List.of("GET", "POST", "PUT", "PATCH", "DELETE").contains(verb)) {
                        all.add(verb + " " + path);
                      }
                    }));
    Collections.sort(all);
    return all;
  }

  private static Class<?> compile(Path folder, String name, String code) throws Exception {
    Path source = Files.writeString(folder.resolve(name + ".java"), code);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter told = new StringWriter();
    var files = compiler.getStandardFileManager(null, null, null);
    List<String> options =
        List.of(
            "-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
    boolean fine =
        compiler.getTask(told, files, null, options, null, files.getJavaFileObjects(source)).call();
    assertTrue(fine, told.toString());
    URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, SnippetsTest.class.getClassLoader());
    return loader.loadClass(name);
  }
}
