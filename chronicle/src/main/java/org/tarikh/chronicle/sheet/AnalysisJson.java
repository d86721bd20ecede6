package org.tarikh.chronicle.sheet;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.CourseReport;
import org.tarikh.chronicle.analysis.DyadSeries;
import org.tarikh.chronicle.analysis.Estimate;
import org.tarikh.chronicle.analysis.Quads;
import org.tarikh.chronicle.analysis.ShiftReport;
import org.tarikh.chronicle.analysis.Side;
import org.tarikh.chronicle.analysis.Window;

/**
 * Results of analyses as JSON. Stories are told by their ids; an estimate is {value, low, high};
 * what is not known is null.
 */
public final class AnalysisJson {
  private final ObjectMapper mapper = new ObjectMapper();

  /** For use by one thread at a time or many. */
  public AnalysisJson() {}

  /** The object as indented text. */
  public String text(ObjectNode node) {
    return node.toPrettyString();
  }

  /** A dyad's series. */
  public ObjectNode of(DyadSeries series) {
    ObjectNode node = mapper.createObjectNode();
    node.set("first", side(series.question().first()));
    node.set("second", side(series.question().second()));
    node.put("direction", lower(series.question().direction()));
    node.put("by", lower(series.question().span()));
    node.set("window", window(series.window()));
    ArrayNode periods = node.putArray("periods");
    series.periods().forEach(period -> periods.add(period(period)));
    node.set("total", period(series.total()));
    node.set("undated", stories(series.undated()));
    return node;
  }

  private ObjectNode period(DyadSeries.Period period) {
    ObjectNode node = mapper.createObjectNode();
    node.put("period", period.label());
    node.put("start", period.start().toString());
    node.put("acts", period.count());
    node.set("quads", quads(period.quads()));
    node.put("sum_score", period.sum());
    number(node, "mean_score", period.mean());
    number(node, "shrunk_mean", period.shrunkMean());
    estimate(node, "cooperation", period.cooperation());
    estimate(node, "shrunk_cooperation", period.shrunkCooperation());
    estimate(node, "verbal", period.verbal());
    number(node, "share_of_first", period.ofFirst());
    number(node, "share_of_second", period.ofSecond());
    node.set("stories", stories(period.stories()));
    return node;
  }

  /** A dyad's shifts. */
  public ObjectNode of(ShiftReport report) {
    ObjectNode node = mapper.createObjectNode();
    node.set("first", side(report.question().first()));
    node.set("second", side(report.question().second()));
    node.put("direction", lower(report.question().direction()));
    node.put("by", lower(report.question().span()));
    node.set("window", window(report.window()));
    node.put("acts", report.stories());
    node.put("penalty", report.penalty());
    ArrayNode shifts = node.putArray("shifts");
    report.shifts().forEach(shift -> shifts.add(shift(shift)));
    ArrayNode phases = node.putArray("phases");
    report.phases().forEach(phase -> phases.add(phase(phase)));
    ArrayNode episodes = node.putArray("episodes");
    report.episodes().forEach(episode -> episodes.add(episode(episode)));
    ArrayNode alerts = node.putArray("alerts");
    report.alerts().forEach(alert -> alerts.add(alert(alert)));
    return node;
  }

  private ObjectNode shift(ShiftReport.Shift shift) {
    ObjectNode node = mapper.createObjectNode();
    node.put("date", shift.date().toString());
    node.set("interval", window(shift.interval()));
    node.put("turn", shift.kind().label());
    node.put("rate_ratio", shift.rateRatio());
    number(node, "score_change", shift.scoreChange());
    node.put("gain", shift.gain());
    node.put("p", shift.pValue());
    node.put("sentence", shift.sentence());
    node.set("evidence", stories(shift.evidence()));
    return node;
  }

  private ObjectNode phase(ShiftReport.Phase phase) {
    ObjectNode node = mapper.createObjectNode();
    node.set("window", window(phase.window()));
    node.put("acts", phase.stories().size());
    node.set("quads", quads(phase.quads()));
    node.put("per_year", phase.perYear());
    number(node, "mean_score", phase.meanScore());
    return node;
  }

  private ObjectNode episode(ShiftReport.Episode episode) {
    ObjectNode node = mapper.createObjectNode();
    node.put("from", episode.window().from().toString());
    node.put("to", episode.window().to().toString());
    node.put("kind", episode.kind().label());
    node.put("days", episode.days());
    node.put("elsewhere_per_year", episode.elsewherePerYear());
    node.put("gain", episode.gain());
    node.put("p", episode.pValue());
    node.put("sentence", episode.sentence());
    node.set("evidence", stories(episode.evidence()));
    return node;
  }

  private ObjectNode alert(ShiftReport.Alert alert) {
    ObjectNode node = mapper.createObjectNode();
    node.put("raised", alert.raised().toString());
    node.put("since", alert.since().toString());
    node.put("turn", alert.kind().label());
    node.put("probability", alert.probability());
    node.set("evidence", stories(alert.evidence()));
    return node;
  }

  /** A state's course. */
  public ObjectNode of(CourseReport report) {
    ObjectNode node = mapper.createObjectNode();
    node.set("state", side(report.question().state()));
    node.put("by", lower(report.question().span()));
    node.set("window", window(report.window()));
    ArrayNode findings = node.putArray("findings");
    for (CourseReport.Finding finding : report.findings()) {
      ObjectNode each = findings.addObject();
      each.put("facet", finding.facet().label());
      each.put("sentence", finding.sentence());
      each.put("sure", finding.sure());
      each.set("evidence", stories(finding.evidence()));
    }
    ObjectNode facets = node.putObject("facets");
    report
        .series()
        .forEach(
            (facet, series) -> {
              ObjectNode each = facets.putObject(facet.label());
              ArrayNode periods = each.putArray("periods");
              series.periods().forEach(period -> periods.add(period(period)));
              each.set("earlier", period(series.earlier()));
              each.set("later", period(series.later()));
              each.set("total", period(series.total()));
            });
    return node;
  }

  private ObjectNode period(CourseReport.Period period) {
    ObjectNode node = mapper.createObjectNode();
    node.put("period", period.label());
    node.set("window", window(period.window()));
    ArrayNode partners = node.putArray("partners");
    for (CourseReport.Partner partner : period.partners()) {
      ObjectNode each = partners.addObject();
      each.put("power", partner.side().code());
      estimate(each, "share", partner.share());
      each.put("neutral", partner.neutral().orElse(null));
      each.set("cooperation", stories(partner.cooperation()));
      each.set("conflict", stories(partner.conflict()));
    }
    node.put("others", period.others().orElse(null));
    node.put("others_share_of_all", period.othersShare().orElse(null));
    estimate(node, "effective_partners", period.effective());
    node.put("top", period.top().map(Side::code).orElse(null));
    estimate(node, "dependence", period.dependence());
    estimate(node, "drift", period.drift());
    node.put("drift_p", period.driftPValue().orElse(null));
    return node;
  }

  private ObjectNode side(Side side) {
    ObjectNode node = mapper.createObjectNode();
    node.put("code", side.code());
    node.put("name", side.name());
    ArrayNode sectors = node.putArray("sectors");
    side.sectors().forEach(sectors::add);
    return node;
  }

  private ObjectNode window(Window window) {
    ObjectNode node = mapper.createObjectNode();
    node.put("from", window.from().toString());
    node.put("to", window.to().toString());
    return node;
  }

  private ObjectNode quads(Quads quads) {
    ObjectNode node = mapper.createObjectNode();
    node.put("verbal_cooperation", quads.verbalCooperation());
    node.put("material_cooperation", quads.materialCooperation());
    node.put("verbal_conflict", quads.verbalConflict());
    node.put("material_conflict", quads.materialConflict());
    return node;
  }

  private ArrayNode stories(Collection<Story> stories) {
    ArrayNode node = mapper.createArrayNode();
    stories.forEach(story -> node.add(story.id()));
    return node;
  }

  private static void number(ObjectNode node, String name, OptionalDouble number) {
    if (number.isPresent()) {
      node.put(name, number.getAsDouble());
    } else {
      node.putNull(name);
    }
  }

  private static void estimate(ObjectNode node, String name, Optional<Estimate> estimate) {
    if (estimate.isEmpty()) {
      node.putNull(name);
      return;
    }
    ObjectNode each = node.putObject(name);
    each.put("value", estimate.get().value());
    each.put("low", estimate.get().low());
    each.put("high", estimate.get().high());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
  }
}
