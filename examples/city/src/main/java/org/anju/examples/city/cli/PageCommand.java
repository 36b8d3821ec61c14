package org.anju.examples.city.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.anju.city.Workflows;
import org.anju.committee.office.Tenure;
import org.anju.committee.office.TenureReview;
import org.anju.examples.city.store.CityStore;
import org.anju.examples.city.store.ImportLog;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.journal.Progress;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.journal.app.Proceedings;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;
import org.anju.pages.Bulletin;
import org.anju.pages.Bulletin.Link;
import org.anju.pages.PdfRenderer;
import org.anju.pages.bulletins.CommitteeBulletin;
import org.anju.pages.bulletins.Paths;
import org.anju.pages.bulletins.ProceedingBulletin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the public page of a proceeding, to be posted: how far it has come and what is owed, nothing of persons. */
@Command(
        mixinStandardHelpOptions = true,
        description =
                "程序公示页。Writes the public page of a proceeding as a PDF; for the term of a committee, the page of the committee.")
final class PageCommand implements Callable<Integer> {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "COMPLEX", description = "The complex.")
    private String complex;

    @Parameters(index = "1", paramLabel = "WORKFLOW", description = "The kind of proceeding, such as termOfCommittee.")
    private String workflow;

    @Parameters(index = "2", paramLabel = "NAME", description = "Which proceeding.")
    private String name;

    @Parameters(index = "3", paramLabel = "FILE", description = "The PDF to write; one that is there is written over.")
    private Path file;

    @Option(names = "--jdbc-url", description = "The database (default: an H2 file in the folder anju-data).")
    private String database = CityStore.h2(Path.of("anju-data", "city"));

    @Option(names = "--on", description = "The day of the page (default: today).")
    private LocalDate day = LocalDate.now(CHINA);

    @Option(
            names = "--lang",
            defaultValue = "zh",
            converter = Arguments.LanguageConverter.class,
            description = "The language: zh or en (default: ${DEFAULT-VALUE}).")
    private Locale language;

    @Override
    public Integer call() throws IOException {
        Workflow<?, ?> kind = Workflows.find(workflow).orElseThrow(() -> unknown("程序 / kind of proceeding", workflow));
        if (Files.isDirectory(file)) {
            throw new ParameterException(spec.commandLine(), "应为文件，而不是文件夹 / should be a file, not a folder: " + file);
        }
        try (CityStore store = CityStore.open(database)) {
            Bulletin page = page(kind, store).orElseThrow(() -> unknown("程序 / proceeding", workflow + "/" + name));
            Files.write(file, PdfRenderer.in(language).render(page));
        }
        return 0;
    }

    private ParameterException unknown(String what, String which) {
        return new ParameterException(spec.commandLine(), "没有这个" + what + ", which there is not: " + which);
    }

    private Optional<Bulletin> page(Workflow<?, ?> kind, CityStore store) throws IOException {
        var house = ImportLog.of(store).house();
        ImmutableList<Link> trail = store
                .register(house.territory())
                .findComplex(ComplexId.of(complex), AsOf.date(day))
                .map(found -> new Link(Paths.complex(found.id()), Text.same(found.name())))
                .stream()
                .collect(ImmutableList.toImmutableList());
        return kind == Tenure.WORKFLOW
                ? committee(store, house.book(), trail)
                : proceeding(kind, store, house.book(), trail);
    }

    private Optional<Bulletin> committee(CityStore store, RuleBook book, ImmutableList<Link> trail) {
        AsOf asOf = AsOf.date(day);
        return Proceedings.of(Tenure.WORKFLOW, store.journals(), book, WorkingCalendars.china())
                .find(complex, name, asOf)
                .map(found -> CommitteeBulletin.of(
                        ComplexId.of(complex),
                        found,
                        TenureReview.of(found.state(), book, WorkingCalendars.china(), asOf),
                        day.atStartOfDay(),
                        trail));
    }

    private <S extends Progress, E> Optional<Bulletin> proceeding(
            Workflow<S, E> kind, CityStore store, RuleBook book, ImmutableList<Link> trail) {
        return Proceedings.of(kind, store.journals(), book, WorkingCalendars.china())
                .find(complex, name, AsOf.date(day))
                .map(found -> ProceedingBulletin.of(ComplexId.of(complex), kind, found, day.atStartOfDay(), trail));
    }
}
