package org.anju.examples.city.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.anju.city.Workflows;
import org.anju.examples.city.store.CityStore;
import org.anju.examples.city.store.ImportLog;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.formats.cases.CaseInput;
import org.anju.formats.cases.CaseProblem;
import org.anju.formats.cases.StepJson;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.journal.ProceedingId;
import org.anju.kernel.journal.Progress;
import org.anju.kernel.journal.StepOutcome;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.journal.app.Proceedings;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes one step of a proceeding, if it may be taken. */
@Command(
        mixinStandardHelpOptions = true,
        description =
                "登记程序步骤。Takes one step of a proceeding of a complex; told again under its name, it is recorded once.")
final class StepCommand implements Callable<Integer> {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "COMPLEX", description = "The complex.")
    private String complex;

    @Parameters(index = "1", paramLabel = "WORKFLOW", description = "The kind of proceeding, such as preparation.")
    private String workflow;

    @Parameters(index = "2", paramLabel = "NAME", description = "Which proceeding; its first step opens it.")
    private String name;

    @Parameters(index = "3", paramLabel = "STEP", description = "What you call the step.")
    private String step;

    @Parameters(index = "4", paramLabel = "FILE", description = "The step as JSON: {\"step\": …, \"on\": …}.")
    private Path file;

    @Option(names = "--jdbc-url", description = "The database (default: an H2 file in the folder anju-data).")
    private String database = CityStore.h2(Path.of("anju-data", "city"));

    @Option(
            names = "--lang",
            defaultValue = "zh",
            converter = Arguments.LanguageConverter.class,
            description = "The language of the explanation: zh or en (default: ${DEFAULT-VALUE}).")
    private Locale language;

    /** Returns 0 where it is recorded, 1 where it may not be taken, 2 where what was told cannot be read. */
    @Override
    public Integer call() throws IOException {
        Workflow<?, ?> kind = Workflows.find(workflow)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "没有这一类程序 / no such kind of proceeding: " + workflow + "; "
                                + Workflows.all().stream().map(Workflow::name).toList()));
        if (!ProceedingId.isName(name) || !ProceedingId.isName(step)) {
            throw new ParameterException(spec.commandLine(), "名称不得含有 / / a name has no slash: " + name + " " + step);
        }
        Asking asking = new Asking(spec, language);
        JsonNode json = new ObjectMapper().readTree(asking.bytes(file));
        try (CityStore store = CityStore.open(database)) {
            return take(kind, new CaseInput(json, "$"), store, asking);
        } catch (CaseProblem problem) {
            return asking.complain(file, problem);
        }
    }

    private <S extends Progress, E> int take(Workflow<S, E> kind, CaseInput given, CityStore store, Asking asking)
            throws IOException {
        E facts = StepJson.read(kind, given);
        given.finish();
        Instant now = Instant.now();
        AsOf asOf = new AsOf(LocalDate.ofInstant(now, CHINA), now);
        var house = ImportLog.of(store).house();
        if (store.register(house.territory())
                .findComplex(ComplexId.of(complex), asOf)
                .isEmpty()) {
            throw new ParameterException(spec.commandLine(), "没有这个小区 / no such complex: " + complex);
        }
        Decision<StepOutcome> decision = Proceedings.of(kind, store.journals(), house.book(), WorkingCalendars.china())
                .take(complex, name, step, facts, now, asOf);
        StepOutcome outcome = decision.considered().orElse(StepOutcome.NOT_RECORDED);
        spec.commandLine().getOut().println(outcome.text().in(language));
        int granted = asking.explain(decision);
        return outcome == StepOutcome.OTHER_CONTENT ? Anju.FAILED : granted;
    }
}
