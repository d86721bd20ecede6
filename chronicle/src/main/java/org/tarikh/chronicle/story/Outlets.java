package org.tarikh.chronicle.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.lexicon.KnowledgeFile;
import org.tarikh.language.KnowledgeException;

/** The outlets that {@code knowledge/outlets.txt} lists, found by name or address. Immutable. */
public final class Outlets {
  private final List<Outlet> all;
  private final Map<String, Outlet> byName;

  private Outlets(List<Outlet> all, Map<String, Outlet> byName) {
    this.all = List.copyOf(all);
    this.byName = Map.copyOf(byName);
  }

  /**
   * Reads {@code knowledge/outlets.txt}.
   *
   * @throws KnowledgeException at the first line that cannot be read
   */
  public static Outlets load() {
    return of(KnowledgeFile.load("outlets.txt"));
  }

  /** The outlets of {@code file}. */
  static Outlets of(KnowledgeFile file) {
    List<Outlet> all = new ArrayList<>();
    Map<String, Outlet> byName = new HashMap<>();
    for (KnowledgeFile.Line line : file.lines()) {
      Outlet outlet = outlet(file, line);
      all.add(outlet);
      List<String> names = new ArrayList<>(outlet.aliases());
      names.addAll(outlet.domains());
      names.add(outlet.name());
      for (String name : names) {
        Outlet other = byName.put(plain(name), outlet);
        if (other != null && other != outlet) {
          throw file.error(
              line,
              "\"" + name + "\" already names " + other.name() + "; take it out of one of the two");
        }
      }
    }
    return new Outlets(all, byName);
  }

  private static Outlet outlet(KnowledgeFile file, KnowledgeFile.Line line) {
    String[] fields = line.text().split(" *\\| *", -1);
    if (fields.length != 4) {
      throw file.error(line, "an outlet needs: name; other names, domains | ISO3 | owner | kind");
    }
    if (!fields[1].matches("[A-Z]{3}")) {
      throw file.error(line, "\"" + fields[1] + "\" is no ISO3 code; write one such as KAZ");
    }
    List<String> aliases = new ArrayList<>();
    List<String> domains = new ArrayList<>();
    String[] names = fields[0].split(" *; *");
    for (String name : List.of(names).subList(1, names.length)) {
      (name.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+") ? domains : aliases).add(name);
    }
    if (names[0].isBlank() || aliases.contains("")) {
      throw file.error(line, "an empty name; remove the semicolon or name the outlet");
    }
    return new Outlet(
        names[0],
        aliases,
        domains,
        fields[1],
        Outlet.Owner.of(fields[2]).orElseThrow(() -> unknown(file, line, "owner", fields[2])),
        Outlet.Kind.of(fields[3]).orElseThrow(() -> unknown(file, line, "kind", fields[3])));
  }

  private static KnowledgeException unknown(
      KnowledgeFile file, KnowledgeFile.Line line, String what, String value) {
    return file.error(
        line, "\"" + value + "\" is no " + what + "; the head of the file lists the words");
  }

  /** All outlets in the order of the file. */
  public List<Outlet> all() {
    return all;
  }

  /** The outlet of this name, alias or domain, whatever the case; empty if none is listed. */
  public Optional<Outlet> named(String name) {
    String plain = plain(name);
    Optional<Outlet> found = Optional.ofNullable(byName.get(plain));
    if (found.isEmpty() && plain.startsWith("the ")) {
      found = Optional.ofNullable(byName.get(plain.substring(4)));
    }
    return found.isEmpty() ? Optional.ofNullable(byName.get("the " + plain)) : found;
  }

  /**
   * The outlet that an address belongs to, by its domain or the domain above; empty if unlisted.
   */
  public Optional<Outlet> at(String url) {
    String host = host(url);
    while (host.contains(".")) {
      Optional<Outlet> found = Optional.ofNullable(byName.get(host));
      if (found.isPresent()) {
        return found;
      }
      host = host.substring(host.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  /** The outlet of a report, by its name or else its address; empty if unlisted. */
  public Optional<Outlet> of(KeptRecord kept) {
    Optional<Outlet> named = named(kept.source().outlet());
    return named.isPresent() ? named : at(kept.source().url());
  }

  /** The host of an address in lower case without {@code www.}; empty if it has none. */
  static String host(String url) {
    String rest = url.contains("://") ? url.substring(url.indexOf("://") + 3) : url;
    String host = Words.fold(rest.split("[/?#:]", 2)[0]);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static String plain(String name) {
    return Words.fold(name.strip());
  }
}
