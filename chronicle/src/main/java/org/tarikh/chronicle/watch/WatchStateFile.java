package org.tarikh.chronicle.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tarikh.language.TarikhException;

/**
 * Keeps a {@link WatchState} as JSON. Written beside and moved into place, so that a look that is
 * cut short leaves the old state.
 */
public final class WatchStateFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path path;

  /** The state kept at {@code path}. */
  public WatchStateFile(Path path) {
    this.path = path;
  }

  /**
   * The state; that before the first look if there is no file.
   *
   * @throws TarikhException if the file is damaged
   */
  public WatchState read() {
    if (!Files.exists(path)) {
      return WatchState.none();
    }
    try {
      JsonNode root = JSON.readTree(Files.readString(path, StandardCharsets.UTF_8));
      JsonNode look = root.path("last_look");
      if (!look.isTextual()) {
        throw damaged("has no last_look", null);
      }
      return new WatchState(
          Optional.of(LocalDate.parse(look.asText())),
          strings(root.path("seen")),
          strings(root.path("fired")));
    } catch (IOException | DateTimeException failure) {
      throw damaged("is damaged: " + failure.getMessage(), failure);
    }
  }

  private TarikhException damaged(String what, @org.jspecify.annotations.Nullable Exception cause) {
    String message = path + ": " + what + "; remove the file to begin anew";
    return cause == null ? new TarikhException(message) : new TarikhException(message, cause);
  }

  /**
   * Replaces the state.
   *
   * @throws TarikhException if the file cannot be written
   */
  public void write(WatchState state) {
    ObjectNode root = JSON.createObjectNode();
    state.lastLook().ifPresent(day -> root.put("last_look", day.toString()));
    ArrayNode seen = root.putArray("seen");
    state.seen().forEach(seen::add);
    ArrayNode fired = root.putArray("fired");
    state.fired().forEach(fired::add);
    Path beside = path.resolveSibling(path.getFileName() + ".new");
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(beside, JSON.writeValueAsString(root) + "\n", StandardCharsets.UTF_8);
      try {
        Files.move(
            beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException slower) {
        Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException failure) {
      throw new TarikhException(
          path + ": the state of the watch cannot be written: " + failure.getMessage(), failure);
    }
  }

  private static Set<String> strings(JsonNode array) {
    Set<String> strings = new TreeSet<>();
    array.forEach(each -> strings.add(each.asText()));
    return strings;
  }
}
