package org.anju.formats.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.anju.formats.RuleBooks;
import org.anju.formats.json.JsonMistake;
import org.anju.formats.rules.RulePackReader;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePack;
import org.anju.kernel.law.Text;

/**
 * Makes the rule book a case assumes.
 *
 * <p>{@code base} is where to start: {@code policies} (the law of Xinyang and the assumptions that published cases share,
 * unless said otherwise), {@code law} (the law of Xinyang alone) or {@code empty}. {@code set} states the complex's own
 * rules, which the law may overrule; {@code replace} puts another place's law over ours; {@code inForce} dates instruments
 * whose dates are open; {@code packs} adds whole rule packs.
 */
final class CaseRules {

    private static final String LAW = "law";
    private static final String INSTRUMENT = "CASE";

    private final RuleBook law;
    private final RuleBook policies;

    private CaseRules(RuleBook law, RuleBook policies) {
        this.law = law;
        this.policies = policies;
    }

    static CaseRules standard() {
        RuleBook law = RuleBooks.xinyang();
        RulePack shared = RulePackReader.on(law)
                .readResources(CaseRules.class, "policies")
                .toEither()
                .getOrElseThrow(mistakes -> new IllegalStateException("bundled case policies: " + mistakes));
        return new CaseRules(law, law.with(shared));
    }

    /** Returns the rules of a house, on which no assumption of published cases is laid. */
    static CaseRules of(RuleBook house) {
        return new CaseRules(house, house);
    }

    RuleBook bookOf(CaseInput rules) {
        RuleBook book = base(rules);
        if (rules.has("replace")) {
            CaseInput replaced = rules.object("replace");
            book = with(without(book, replaced.fieldNames()), replaced, pack("case-law", Layer.NATIONAL, replaced));
        }
        if (rules.has("set")) {
            CaseInput own = rules.object("set");
            book = with(book, own, pack("case", Layer.COMPLEX, own));
        }
        if (rules.has("inForce")) {
            CaseInput dated = rules.object("inForce");
            ObjectNode pack = head("case-dates", Layer.COMPLEX);
            pack.set("datings", dated.take());
            book = with(book, dated, pack);
        }
        for (CaseInput pack : rules.list("packs")) {
            book = with(book, pack, pack.take());
        }
        rules.finish();
        return book;
    }

    /** Returns where everything starts that states no rules of its own. */
    RuleBook house() {
        return policies;
    }

    private RuleBook base(CaseInput rules) {
        return switch (rules.findText("base").orElse("policies")) {
            case "policies" -> policies;
            case LAW -> law;
            case "empty" -> RuleBook.of();
            default -> throw rules.problem("base", "应为 policies、law 或 empty", "should be policies, law or empty");
        };
    }

    private static RuleBook without(RuleBook book, Set<String> keys) {
        return RuleBook.of(book.packs().stream()
                .map(pack -> new RulePack(
                        pack.id(),
                        pack.version(),
                        pack.title(),
                        pack.layer(),
                        pack.instruments(),
                        pack.datings(),
                        pack.parameters().stream()
                                .filter(entry -> !keys.contains(entry.key()))
                                .collect(toImmutableList())))
                .collect(toImmutableList()));
    }

    private static RuleBook with(RuleBook book, CaseInput place, JsonNode pack) {
        Validation<Seq<JsonMistake>, RulePack> read =
                RulePackReader.on(book).read("rules", pack.toString().getBytes(StandardCharsets.UTF_8));
        return read.map(book::with).toEither().getOrElseThrow(mistakes -> {
            JsonMistake first = mistakes.head();
            return new CaseProblem(
                    place.path(),
                    Text.of(
                            first.path() + " " + first.reason().zh(),
                            first.path() + " " + first.reason().en()));
        });
    }

    /** Writes the short form {@code {"key": {"ratio": "2/3"}}}, or a list of dated values, as a rule pack. */
    private static ObjectNode pack(String id, Layer layer, CaseInput values) {
        ObjectNode pack = head(id, layer);
        ArrayNode parameters = pack.putArray("parameters");
        values.take().fields().forEachRemaining(field -> {
            JsonNode value = field.getValue();
            if (value.isArray()) {
                value.forEach(dated -> parameters.add(entry(field.getKey(), dated)));
            } else {
                parameters.add(entry(field.getKey(), value));
            }
        });
        return pack;
    }

    private static ObjectNode entry(String key, JsonNode value) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        if (value.has("value") || value.has("open")) {
            entry.setAll((ObjectNode) value);
        } else {
            entry.set("value", value);
        }
        entry.put("key", key);
        entry.put("provenance", "LOCAL");
        entry.putArray("cite").addObject().put("instrument", INSTRUMENT);
        return entry;
    }

    private static ObjectNode head(String id, Layer layer) {
        ObjectNode pack = JsonNodeFactory.instance.objectNode();
        pack.put("id", id).put("version", "1").put("layer", layer.name());
        // later than anything published, so that it counts over the shared policies of the same layer
        pack.put("recordedAt", "9999-01-01T00:00:00Z");
        pack.putObject("title").put("zh", "案例设定的规则").put("en", "rules stated by the case");
        ObjectNode instrument = pack.putArray("instruments").addObject();
        instrument.put("id", INSTRUMENT).put("force", "OWNERS_RESOLUTION").put("provenance", "LOCAL");
        instrument.putObject("title").put("zh", "案例设定").put("en", "stated by the case");
        instrument.putObject("shortTitle").put("zh", "案例设定").put("en", "stated by the case");
        instrument.putObject("inForce").put("from", "1900-01-01");
        return pack;
    }
}
