package org.anju.rest;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.common.base.CaseFormat;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.anju.formats.RuleBooks;
import org.anju.formats.cases.CaseKinds;
import org.anju.formats.cases.Questions;
import org.anju.kernel.decision.Decision;

/**
 * Draws up the OpenAPI document: paths, parameters and answers from the annotations of the resources, facts and answers of
 * decisions from the JSON Schemas of their kinds, examples from the published cases.
 */
final class OpenApiDocument {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    private static final Path CASES = Path.of("../../domain/testkit/src/main/resources/org/anju/testkit/cases");
    private static final String SCHEMAS = "#/components/schemas/";
    /** What each command takes, and an example of it. */
    private record Body(String schema, String example) {}

    private static final Map<String, Body> BODIES = bodyByOperation();

    private static Map<String, Body> bodyByOperation() {
        return Map.ofEntries(
                Map.entry(
                        "postEntry",
                        new Body(
                                "EntryFacts",
                                "{\"day\": \"2026-10-08\", \"to\": \"1002.01\", \"from\": \"5051.01\","
                                        + " \"amount\": \"1200.00\", \"document\": \"V-2026-001\"}")),
                Map.entry(
                        "reverseEntry",
                        new Body("ToReverse", "{\"day\": \"2026-10-09\", \"document\": \"V-2026-002\"}")),
                Map.entry("closeQuarter", new Body("ToClose", "{\"quarter\": \"2026Q3\"}")),
                Map.entry(
                        "tellCreditRecord",
                        new Body(
                                "CreditRecordFacts",
                                "{\"id\": \"R-1\", \"item\": \"DEMO\", \"effective\": \"2026-10-08\","
                                        + " \"recordedAt\": \"2026-10-08T01:00:00Z\"}")),
                Map.entry(
                        "openVote",
                        new Body(
                                "Agenda",
                                "{\"motions\": [{\"id\": \"M1\", \"matter\": \"HIRE_OR_DISMISS_PROVIDER\","
                                        + " \"closesAt\": \"2026-11-20T18:00:00\"}, {\"id\": \"E1\", \"matter\":"
                                        + " \"ELECT_COMMITTEE\", \"contest\": {\"seats\": 2, \"nominees\":"
                                        + " [\"A\", \"B\", \"C\"]}}]}")),
                Map.entry(
                        "castBallots",
                        new Body(
                                "BallotBatch",
                                "{\"ballots\": [{\"id\": \"B-1\", \"number\": 1, \"voter\": \"o1\","
                                        + " \"choice\": \"FOR\", \"castAt\": \"2026-11-01T09:00:00\"}]}")),
                Map.entry(
                        "publishList",
                        new Body(
                                "ListFactsToPublish",
                                "{\"noticeOn\": \"2026-10-09\", \"objectionsUntil\": \"2026-10-16\", \"lines\":"
                                        + " [{\"provider\": \"91411500MA0000000U\", \"complex\": \"C-FIRST\","
                                        + " \"side\": \"GOOD\"}], \"objections\": []}")),
                Map.entry(
                        "postNotice",
                        new Body(
                                "NoticeFacts",
                                "{\"kind\": \"ANNOUNCEMENT\", \"about\": \"vote.result\", \"postedAt\":"
                                        + " \"2026-10-31T01:00:00Z\", \"from\": \"2026-10-31\", \"to\": \"2026-11-30\","
                                        + " \"title\": {\"zh\": \"表决结果公告\", \"en\": \"Result of the vote\"}, \"body\":"
                                        + " {\"zh\": \"已通过\", \"en\": \"carried\"}, \"citations\": [\"CC 278\"], \"source\":"
                                        + " \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}")),
                Map.entry(
                        "tellStep",
                        new Body(
                                "StepFacts",
                                "{\"step\": \"CONDITIONS_MET\", \"on\": \"2026-10-08\", \"facts\":"
                                        + " {\"movedIn\": 300, \"households\": 1000}}")),
                Map.entry(
                        "tellPost",
                        new Body(
                                "StepFacts",
                                "{\"step\": \"SEATS_PLANNED\", \"on\": \"2026-10-08\", \"post\":"
                                        + " \"COMMITTEE_MEMBER\", \"body\": \"B1\", \"seats\": 5}")),
                Map.entry(
                        "runBills",
                        new Body(
                                "BillFacts",
                                "{\"prices\": [{\"price\": \"1.80\", \"clause\": 7}], \"units\": [{\"id\": \"U1\","
                                        + " \"area\": \"89.50\", \"holders\": [{\"holder\": \"o1\"}]}]}")),
                Map.entry(
                        "countElection",
                        new Body(
                                "ElectionToCount",
                                "{\"departed\": [], \"settlement\": {\"by\": \"LOT\", \"winners\": []}}")));
    }

    private static final Questions HOUSE = Questions.under(RuleBooks.xinyang());
    private static final Map<String, String> FORMATS = Map.of("on", "date", "knownAt", "date-time");

    private final ObjectNode document;

    private OpenApiDocument(ObjectNode document) {
        this.document = document;
    }

    static String draw() {
        OpenApiDocument drawn = new OpenApiDocument(annotated());
        drawn.head();
        drawn.kinds();
        drawn.bodies();
        drawn.parameters();
        drawn.problems();
        drawn.unchanged();
        PlainSchemas.plain(drawn.document);
        return drawn.text();
    }

    private static ObjectNode annotated() {
        ModelConverters.getInstance(true);
        Set<Class<?>> resources = new LinkedHashSet<>();
        TestHouse.api().resources().forEach(resource -> resources.add(resource.getClass()));
        resources.add(Problem.class);
        OpenAPI read = new Reader(new SwaggerConfiguration().openAPI31(true).openAPI(new OpenAPI())).read(resources);
        ModelConverters.getInstance(true)
                .readAll(Problem.class)
                .forEach((name, schema) -> read.getComponents().addSchemas(name, schema));
        ModelConverters.getInstance(true)
                .readAll(LedgerResource.ToReverse.class)
                .forEach((name, schema) -> read.getComponents().addSchemas(name, schema));
        ModelConverters.getInstance(true)
                .readAll(LedgerResource.ToClose.class)
                .forEach((name, schema) -> read.getComponents().addSchemas(name, schema));
        return Json31.mapper().valueToTree(read);
    }

    private void head() {
        document.put("openapi", "3.1.0");
        ObjectNode info = document.putObject("info");
        info.put("title", "安居 Anju");
        info.put("version", "1");
        info.put(
                "description",
                "住宅物业治理：提交事实，得到附依据的判定；公共收益、信用与榜单的登记。"
                        + "Governance of residential property services: facts in, decisions with their law out, and registers "
                        + "of record. Texts come in Chinese, or in English if Accept-Language says so.");
        document.putArray("servers").addObject().put("url", "/");
        ObjectNode bearer = document.withObject("/components/securitySchemes/bearer");
        bearer.put("type", "http").put("scheme", "bearer").put("bearerFormat", "JWT");
        bearer.put("description", "A token whose scopes hold within the divisions it names.");
    }

    /** One path for each kind, with its own facts and answer. */
    private void kinds() {
        ObjectNode paths = (ObjectNode) document.path("paths");
        ObjectNode generic = (ObjectNode) paths.path("/v1/decisions/{kind}");
        ObjectNode post = (ObjectNode) generic.remove("post");
        ObjectNode schemas = document.withObject("/components/schemas");
        schemas.set("Rules", rules());
        for (String kind : CaseKinds.built().keySet().stream().sorted().toList()) {
            JsonNode schema = CaseKinds.schema(kind);
            String name = CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_CAMEL, kind);
            JsonNode facts = schema.path("properties").path("given").deepCopy();
            PlainSchemas.plain(facts);
            schemas.set(name + "Facts", facts);
            ObjectNode answer =
                    (ObjectNode) schema.path("properties").path("expect").deepCopy();
            answer.remove("additionalProperties");
            answer.put("description", "The answer.");
            common(answer.withObject("/properties"));
            schemas.set(name + "Answer", answer);
            ObjectNode operation = post.deepCopy();
            operation.put("operationId", "decide" + name);
            operation.put("summary", schema.path("title").asText());
            operation.put("description", schema.path("description").asText());
            operation.remove("parameters");
            ObjectNode body = operation.putObject("requestBody");
            body.put("required", true);
            ObjectNode content = body.withObject("/content").putObject("application/json");
            schemas.set(name + "Question", question(name));
            content.putObject("schema").put("$ref", SCHEMAS + name + "Question");
            ObjectNode example = example(kind);
            example.set("given", PlainSchemas.fitted(example.path("given"), facts));
            content.set("example", example);
            schemas.set(name + "Reply", reply(name));
            operation
                    .withObject("/responses/200/content/application~1json")
                    .putObject("schema")
                    .put("$ref", SCHEMAS + name + "Reply");
            paths.putObject("/v1/decisions/" + kind).set("post", operation);
        }
        schemas.remove("Answer");
    }

    /** Every decision answers these, whether a case of its kind may expect them or not. */
    private static void common(ObjectNode fields) {
        if (!fields.has("outcome")) {
            ObjectNode outcome = fields.putObject("outcome").put("description", "How it came out.");
            Stream.of(Decision.Outcome.values()).map(Enum::name).forEach(outcome.putArray("enum")::add);
        }
        Map.of(
                        "codes", "Codes of the violations.",
                        "missing", "Names of the parameters and facts that are missing.",
                        "warnings", "Codes of the warnings.")
                .entrySet()
                .stream()
                .filter(list -> !fields.has(list.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(list -> fields.putObject(list.getKey())
                        .put("type", "array")
                        .put("description", list.getValue())
                        .putObject("items")
                        .put("type", "string"));
    }

    private static ObjectNode reply(String name) {
        ObjectNode reply = JSON.createObjectNode();
        reply.put("type", "object");
        reply.putArray("required").add("answer").add("decisions");
        reply.withObject("/properties/answer").put("$ref", SCHEMAS + name + "Answer");
        ObjectNode decisions = reply.withObject("/properties/decisions").put("type", "array");
        decisions.putObject("items").put("$ref", SCHEMAS + "Decision");
        return reply;
    }

    private static ObjectNode question(String name) {
        ObjectNode question = JSON.createObjectNode();
        question.put("type", "object").put("additionalProperties", false);
        question.putArray("required").add("asOf").add("given");
        question.withObject("/properties/asOf")
                .put("type", "string")
                .put("format", "date")
                .put("description", "The day it is decided for; it picks the rules in force.");
        question.withObject("/properties/knownAt")
                .put("type", "string")
                .put("format", "date-time")
                .put("description", "Rules recorded later do not count.");
        question.withObject("/properties/rules").put("$ref", SCHEMAS + "Rules");
        question.withObject("/properties/given").put("$ref", SCHEMAS + name + "Facts");
        return question;
    }

    private static JsonNode rules() {
        ObjectNode rules =
                (ObjectNode) CaseKinds.caseSchema().path("$defs").path("rules").deepCopy();
        rules.put("description", "What the question assumes beside the rules of the house.");
        ObjectNode base = rules.withObject("/properties/base");
        base.removeAll();
        base.putArray("enum").add("law").add("empty");
        base.put("description", "Where to start: the rules of the house (law, the default) or nothing.");
        return rules;
    }

    /** Returns the question of the first published case of a kind that is answered. */
    private static ObjectNode example(String kind) {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(OpenApiDocument::read)
                    .filter(read -> read.path("kind").asText().equals(kind) && read.has("asOf") && read.has("given"))
                    .flatMap(OpenApiDocument::variants)
                    .map(OpenApiDocument::question)
                    .filter(question -> HOUSE.answer(kind, question).isRight())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no published case of kind " + kind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a case as it stands, then with the facts of each variant over its own. */
    private static Stream<JsonNode> variants(JsonNode published) {
        Stream<JsonNode> varied = StreamSupport.stream(
                        published.path("variants").spliterator(), false)
                .filter(variant -> variant.path("given").isObject())
                .map(variant -> {
                    ObjectNode whole = published.deepCopy();
                    whole.withObject("/given").setAll((ObjectNode) variant.path("given"));
                    return whole;
                });
        return Stream.concat(Stream.of(published), varied);
    }

    static ObjectNode question(JsonNode published) {
        ObjectNode question = JSON.createObjectNode();
        List.of("asOf", "rules", "given").stream()
                .filter(published::has)
                .forEach(field -> question.set(field, published.path(field)));
        if (question.path("rules").path("base").asText().equals("policies")) {
            ((ObjectNode) question.path("rules")).remove("base");
        }
        return question;
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bodies() {
        ObjectNode schemas = document.withObject("/components/schemas");
        schemas.set("EntryFacts", entryFacts());
        schemas.set("CreditRecordFacts", creditRecordFacts());
        schemas.set("Agenda", agenda());
        schemas.set("BallotBatch", ballots());
        schemas.set("BillFacts", billFacts());
        schemas.set("StepFacts", parsed(STEP));
        schemas.set("ElectionToCount", parsed(ELECTION));
        schemas.set("ListFactsToPublish", parsed(LIST));
        schemas.set("NoticeFacts", parsed(NOTICE));
        schemas.set("Words", parsed(WORDS));
        operations(operation -> {
            String id = operation.path("operationId").asText();
            if (BODIES.containsKey(id)) {
                ObjectNode body = operation.putObject("requestBody");
                body.put("required", true);
                ObjectNode content = body.withObject("/content").putObject("application/json");
                content.putObject("schema").put("$ref", SCHEMAS + BODIES.get(id).schema());
                content.set("example", parsed(BODIES.get(id).example()));
            }
        });
    }

    /** The fields of a step of the kind ledger that make an entry. */
    private static JsonNode entryFacts() {
        ObjectNode step = (ObjectNode) CaseKinds.schema("ledger")
                .at("/properties/given/properties/steps/items")
                .deepCopy();
        ((ObjectNode) step.path("properties"))
                .retain(List.of(
                        "day",
                        "bookedOn",
                        "kind",
                        "from",
                        "to",
                        "amount",
                        "lines",
                        "document",
                        "bankReference",
                        "cites"));
        step.putArray("required").add("day");
        return step;
    }

    private static JsonNode creditRecordFacts() {
        ObjectNode record = (ObjectNode) CaseKinds.schema("score")
                .at("/properties/given/properties/records/items")
                .deepCopy();
        record.withObject("/properties/recordedAt")
                .put("type", "string")
                .put("format", "date-time")
                .put("description", "When it became known.");
        record.withArray("/required").add("recordedAt");
        return record;
    }

    /** The fields of the kind fee, with what a bill that is kept needs and a case may leave out. */
    private static JsonNode billFacts() {
        JsonNode fee = CaseKinds.schema("fee").at("/properties/given/properties");
        ObjectNode price = (ObjectNode) fee.at("/prices/items").deepCopy();
        price.withObject("/properties/clause")
                .put("type", "integer")
                .put("minimum", 1)
                .put("description", "The clause of the service contract that sets it.");
        price.withArray("/required").add("clause");
        ObjectNode unit = (ObjectNode) fee.path("unit").deepCopy();
        unit.withArray("/required").add("id").add("holders");
        ObjectNode facts = (ObjectNode) listOf("units", unit);
        facts.withObject("/properties").set("stage", fee.path("stage"));
        facts.withObject("/properties/prices").put("type", "array").set("items", price);
        facts.withArray("/required").add("prices");
        return facts;
    }

    /** The fields of the kind vote that make a motion. */
    private static JsonNode agenda() {
        JsonNode vote = CaseKinds.schema("vote").at("/properties/given/properties");
        ObjectNode motion = JSON.createObjectNode();
        motion.put("type", "object").put("additionalProperties", false);
        motion.putArray("required").add("id").add("matter");
        motion.withObject("/properties/id").put("type", "string").put("description", "Its id in this vote.");
        List.of("matter", "announced", "closesAt")
                .forEach(field -> motion.withObject("/properties").set(field, vote.path(field)));
        motion.withObject("/properties").set("contest", parsed(CONTEST));
        return listOf("motions", motion);
    }

    /** The fields of a ballot of the kind vote, but for those that make many of one. */
    private static JsonNode ballots() {
        ObjectNode ballot = (ObjectNode) CaseKinds.schema("vote")
                .at("/properties/given/properties/ballots/items")
                .deepCopy();
        ObjectNode fields = (ObjectNode) ballot.path("properties");
        fields.remove(List.of("count", "from"));
        fields.putObject("id").put("type", "string").put("description", "Its name, by which it is recorded once.");
        fields.set("marks", parsed(MARKS));
        ballot.putArray("required").add("id").add("number");
        return listOf("ballots", ballot);
    }

    private static JsonNode listOf(String name, JsonNode items) {
        ObjectNode list = JSON.createObjectNode();
        list.put("type", "object").put("additionalProperties", false);
        list.putArray("required").add(name);
        list.withObject("/properties/" + name).put("type", "array").set("items", items);
        return list;
    }

    private static final String CONTEST = """
            {"type": "object", "additionalProperties": false, "required": ["seats", "nominees"],
             "description": "Whom the owners may elect; only for an election.",
             "properties": {"seats": {"type": "integer", "minimum": 0, "maximum": 64},
                            "nominees": {"type": "array", "items": {"type": "string"}}}}
            """;

    private static final String MARKS = """
            {"type": "array", "items": {"type": "integer", "minimum": 1, "maximum": 64},
             "description": "Of an election: the numbers of the nominees marked, as they are printed, from 1; instead of a choice."}
            """;

    private static final String ELECTION = """
            {"type": "object", "additionalProperties": false, "description": "What is known of an election beside its ballots.",
             "properties": {
               "departed": {"type": "array", "description": "Nominees who no longer stand.", "items": {
                 "type": "object", "additionalProperties": false, "required": ["nominee", "why"], "properties": {
                   "nominee": {"type": "string"},
                   "why": {"type": "string", "enum": ["WITHDRAWN", "NOT_ELIGIBLE"]}}}},
               "settlement": {"type": "object", "additionalProperties": false, "required": ["by"],
                 "description": "How a tie was settled.", "properties": {
                   "by": {"type": "string", "enum": ["RUN_OFF", "LOT"]},
                   "winners": {"type": "array", "items": {"type": "string"}}}}}}
            """;

    private static final String STEP = """
            {"type": "object", "required": ["step"], "additionalProperties": true,
             "description": "A step of the proceeding. Beside its name it has the fields that the question of the same kind \
            describes under steps.",
             "properties": {"step": {"type": "string", "description": "Which step, such as APPLIED.", "example": "APPLIED"}}}
            """;

    private static final String LIST = """
            {"type": "object", "additionalProperties": false, "required": ["noticeOn", "objectionsUntil", "lines"],
             "description": "A list whose subjects were told.",
             "properties": {
              "noticeOn": {"type": "string", "format": "date", "description": "The day subjects were told."},
              "objectionsUntil": {"type": "string", "format": "date", "description": "The last day to object."},
              "lines": {"type": "array", "items": {"type": "object", "additionalProperties": false,
               "required": ["provider", "side"], "properties": {
                "provider": {"type": "string", "description": "The unified social credit code."},
                "complex": {"type": "string", "description": "The complex; absent for the provider as a whole."},
                "side": {"type": "string", "enum": ["GOOD", "BAD"]}}}},
              "objections": {"type": "array", "items": {"type": "object", "additionalProperties": false,
               "required": ["id", "provider", "filedOn"], "properties": {
                "id": {"type": "string"}, "provider": {"type": "string"}, "complex": {"type": "string"},
                "filedOn": {"type": "string", "format": "date"},
                "upheld": {"type": "boolean", "description": "How it was settled; absent while it is not."}}}}}}""";

    private static final String NOTICE = """
            {"type": "object", "additionalProperties": false,
             "required": ["kind", "about", "title", "body", "postedAt", "from", "source"],
             "properties": {
              "kind": {"type": "string", "enum": ["OBJECTION", "ANNOUNCEMENT", "DISCLOSURE"]},
              "about": {"type": "string", "description": "What it is about, such as vote.result."},
              "title": {"$ref": "#/components/schemas/Words"}, "body": {"$ref": "#/components/schemas/Words"},
              "postedAt": {"type": "string", "format": "date-time"},
              "from": {"type": "string", "format": "date", "description": "The first day it stands."},
              "to": {"type": "string", "format": "date", "description": "The day after the last."},
              "source": {"type": "string", "description": "The SHA-256 digest of what it was rendered from."},
              "citations": {"type": "array", "items": {"type": "string"}}}}""";

    private static final String WORDS = """
            {"type": "object", "additionalProperties": false, "required": ["zh", "en"],
             "properties": {"zh": {"type": "string"}, "en": {"type": "string"}}}""";

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parameters() {
        Map<String, String> about = new TreeMap<>(Map.of(
                "kind", "A kind of question, such as guard",
                "division", "The code of a division or overlay",
                "complex", "The id of a complex",
                "key", "The key of a parameter, such as vote.participation",
                "quarter", "A quarter, such as 2026Q3",
                "provider", "A unified social credit code",
                "on", "The day asked for; today unless given",
                "knownAt", "Facts recorded later do not count; now unless given",
                "limit", "How many at most, 1 to 1000; 100 unless given",
                "after", "The cursor of the part before"));
        about.put("Idempotency-Key", "The id of the entry: sent again with the same content it is booked once");
        about.put("entry", "The id of an entry");
        about.put("vote", "The id of a vote in this complex");
        about.put("motion", "The id of a motion in this vote");
        about.put("notice", "The id of a notice");
        about.put("unit", "The id of a unit");
        about.put("month", "A month, such as 2026-09");
        operations(operation -> operation.path("parameters").forEach(parameter -> {
            String name = parameter.path("name").asText();
            ((ObjectNode) parameter).put("description", about.get(name));
            if (name.equals("Idempotency-Key")) {
                ((ObjectNode) parameter).put("required", true);
            } else if (name.equals("limit")) {
                ((ObjectNode) parameter.path("schema"))
                        .put("type", "integer")
                        .put("minimum", 1)
                        .put("maximum", 1000);
            } else if (FORMATS.containsKey(name)) {
                ((ObjectNode) parameter.path("schema")).put("format", FORMATS.get(name));
            }
        }));
    }

    /** Every operation may come to nothing, and says so in one way. */
    private void problems() {
        ObjectNode problem = document.withObject("/components/responses/Problem");
        problem.put("description", "Problem details (RFC 9457): where the request is wrong, or why it is refused.");
        problem.withObject("/content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", SCHEMAS + "Problem");
        operations(
                operation -> operation.withObject("/responses/default").put("$ref", "#/components/responses/Problem"));
    }

    /** Whatever is read has a tag, and need not be sent to whoever has it. */
    private void unchanged() {
        document.path("paths").forEach(path -> {
            if (path.has("get")) {
                path.withObject("/get/responses/304").put("description", "It has not changed since the tag sent along");
            }
        });
    }

    private void operations(Consumer<ObjectNode> change) {
        document.path("paths").forEach(path -> path.forEach(operation -> change.accept((ObjectNode) operation)));
    }

    private String text() {
        try {
            ObjectNode sorted = JSON.createObjectNode();
            List.of("openapi", "info", "servers", "tags").forEach(name -> sorted.set(name, document.path(name)));
            sorted.set("paths", byName(document.path("paths")));
            ObjectNode components = JSON.createObjectNode();
            document.path("components")
                    .fieldNames()
                    .forEachRemaining(name -> components.set(
                            name, byName(document.path("components").path(name))));
            sorted.set("components", byName(components));
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            printer.indentObjectsWith(lines);
            printer.indentArraysWith(lines);
            return JSON.writer(printer).writeValueAsString(sorted) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode byName(JsonNode node) {
        ObjectNode sorted = JsonNodeFactory.instance.objectNode();
        Map<String, JsonNode> fields = new TreeMap<>();
        node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        fields.forEach(sorted::set);
        return sorted;
    }
}
