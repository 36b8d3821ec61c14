package org.anju.formats.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anju.committee.establishment.EstablishmentFacts;
import org.anju.committee.establishment.Preparation;
import org.anju.committee.establishment.PreparationStep;
import org.anju.committee.establishment.PreparationStep.Applicant;
import org.anju.committee.establishment.PreparationStep.Applied;
import org.anju.committee.establishment.PreparationStep.ConditionsMet;
import org.anju.kernel.area.Area;
import org.anju.kernel.journal.StepKind;
import org.anju.kernel.journal.Workflow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepJsonTest {

    private static PreparationStep read(String json) throws JsonProcessingException {
        CaseInput given = new CaseInput(new ObjectMapper().readTree(json), "$");
        PreparationStep step = StepJson.read(Preparation.WORKFLOW, given);
        given.finish();
        return step;
    }

    private static void refused(String json, String message) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(CaseProblem.class).hasMessageContaining(message);
    }

    @Test
    void aStepIsItsRecordsFields() throws JsonProcessingException {
        PreparationStep step = read("{\"step\":\"APPLIED\",\"on\":\"2024-03-11\",\"by\":\"OWNERS\",\"owners\":12}");
        assertThat(step).isEqualTo(new Applied(LocalDate.parse("2024-03-11"), Applicant.OWNERS, 12));
        assertThat(StepJson.write(Preparation.WORKFLOW, step))
                .hasToString("{\"step\":\"APPLIED\",\"on\":\"2024-03-11\",\"by\":\"OWNERS\",\"owners\":12}");
    }

    @Test
    void whatIsOptionalMayBeLeftOut() throws JsonProcessingException {
        PreparationStep step = read("""
                {"step": "CONDITIONS_MET", "on": "2024-03-01", "facts": {"delivered": "50.5", "total": 101}}""");
        EstablishmentFacts facts =
                EstablishmentFacts.UNKNOWN.delivered(Area.squareMetres("50.50"), Area.squareMetres("101.00"));
        assertThat(step).isEqualTo(new ConditionsMet(LocalDate.parse("2024-03-01"), facts));
        assertThat(StepJson.write(Preparation.WORKFLOW, step).path("facts"))
                .hasToString("{\"delivered\":\"50.50\",\"total\":\"101.00\"}");
    }

    @Test
    void mistakesNameTheirPlace() {
        refused("{\"on\":\"2024-03-11\"}", "$.step");
        refused("{\"step\":\"APPLY\"}", "CONDITIONS_MET");
        refused("{\"step\":\"COMMITTEE_FILED\",\"on\":\"2024-13-11\"}", "$.on");
        refused("{\"step\":\"COMMITTEE_FILED\",\"on\":\"2024-03-11\",\"by\":1}", "$.by");
        refused("{\"step\":\"APPLIED\",\"on\":\"2024-03-11\",\"by\":\"ME\",\"owners\":12}", "$.by");
        refused(
                "{\"step\":\"APPLIED\",\"on\":\"2024-03-11\",\"by\":\"OWNERS\",\"owners\":-1}",
                "owners who sign must not be negative");
        refused("{\"step\":\"ASSEMBLY_HELD\",\"on\":\"2024-03-11\"}", "$.elected");
        refused("{\"step\":\"DOCUMENTS_FILED\",\"on\":\"2024-03-11\",\"documents\":[\"MAP\"]}", "MAP");
        refused(
                "{\"step\":\"CONDITIONS_MET\",\"on\":\"2024-03-01\",\"facts\":{\"movedIn\":\"many\"}}",
                "$.facts.movedIn");
    }

    static Stream<Workflow<?, ?>> workflows() {
        return CaseKinds.built().values().stream()
                .filter(ProceedingCase.class::isInstance)
                .map(kind -> ((ProceedingCase<?, ?>) kind).workflow());
    }

    /** The schema of a proceeding describes exactly the fields of its steps, and the constants they may be. */
    @ParameterizedTest
    @MethodSource("workflows")
    void theSchemaIsThatOfTheRecords(Workflow<?, ?> workflow) {
        JsonNode steps = CaseKinds.schema(workflow.name()).at("/properties/given/properties/steps/items/oneOf");
        Set<String> described = new TreeSet<>();
        steps.forEach(step -> described(step, step.at("/properties/step/const").asText(), described));
        Set<String> declared = new TreeSet<>();
        workflow.steps().forEach(kind -> declared(kind, declared));
        assertThat(described).isEqualTo(declared);
    }

    private static void described(JsonNode schema, String at, Set<String> all) {
        schema.path("properties").fields().forEachRemaining(field -> {
            String name = at + "." + field.getKey();
            JsonNode inner = field.getValue().has("items") ? field.getValue().path("items") : field.getValue();
            if (!field.getKey().equals("step")) {
                all.add(name + choices(inner.path("enum")));
                described(inner, name, all);
            }
        });
    }

    private static String choices(JsonNode constants) {
        Set<String> names = new TreeSet<>();
        constants.forEach(constant -> names.add(constant.asText()));
        return names.isEmpty() ? "" : names.toString();
    }

    private static void declared(StepKind<?> kind, Set<String> all) {
        declared(kind.shape(), kind.name(), all);
    }

    private static void declared(Class<?> shape, String at, Set<String> all) {
        for (RecordComponent component : shape.getRecordComponents()) {
            String name = at + "." + component.getName();
            Class<?> type = element(component);
            all.add(name + (type.isEnum() ? new TreeSet<>(names(type)).toString() : ""));
            boolean nested = type.isRecord() && type.getRecordComponents().length > 1;
            if (nested) {
                declared(type, name, all);
            }
        }
    }

    private static Set<String> names(Class<?> type) {
        return Sets.newHashSet(
                Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(ImmutableSet.toImmutableSet()));
    }

    private static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof java.lang.reflect.ParameterizedType generic
                ? (Class<?>) generic.getActualTypeArguments()[0]
                : component.getType();
    }
}
