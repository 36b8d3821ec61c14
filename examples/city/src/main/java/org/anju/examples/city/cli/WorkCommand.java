package org.anju.examples.city.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.anju.city.Workflows;
import org.anju.examples.city.store.CityStore;
import org.anju.examples.city.store.ImportLog;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.decision.Words;
import org.anju.kernel.journal.WorkCursor;
import org.anju.kernel.journal.WorkFilter;
import org.anju.kernel.journal.WorkItem;
import org.anju.kernel.journal.app.WorkProjection;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what is owed in the proceedings of a city, first due first. */
@Command(
        mixinStandardHelpOptions = true,
        description = "待办清单。Lists what is owed in all proceedings, by whom and until when; what is overdue first.")
final class WorkCommand implements Callable<Integer> {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int PAGE = 1_000;

    @Spec
    private CommandSpec spec;

    @Option(names = "--jdbc-url", description = "The database (default: an H2 file in the folder anju-data).")
    private String database = CityStore.h2(Path.of("anju-data", "city"));

    @Option(names = "--on", description = "The day it is asked for (default: today).")
    private LocalDate day = LocalDate.now(CHINA);

    @Option(names = "--overdue", description = "Only what is overdue on that day.")
    private boolean overdue;

    @Option(names = "--blocked", description = "Only what nobody can say the day of.")
    private boolean blocked;

    @Option(
            names = "--lang",
            defaultValue = "zh",
            converter = Arguments.LanguageConverter.class,
            description = "The language: zh or en (default: ${DEFAULT-VALUE}).")
    private Locale language;

    @Override
    public Integer call() throws IOException {
        try (CityStore store = CityStore.open(database)) {
            WorkProjection.of(
                            store.journals(),
                            store.workLists(),
                            Workflows.all(),
                            ImportLog.of(store).house().book(),
                            WorkingCalendars.china())
                    .advance(AsOf.date(day));
            print(store);
        }
        return 0;
    }

    private void print(CityStore store) {
        LocalDateTime at = day.atStartOfDay();
        WorkFilter filter = overdue ? WorkFilter.ALL.overdueAt(at) : WorkFilter.ALL;
        filter = blocked ? filter.blockedOnly() : filter;
        Optional<WorkCursor> after = Optional.empty();
        ImmutableList<WorkItem> page = store.workLists().items(filter, after, PAGE);
        PrintWriter out = spec.commandLine().getOut();
        while (!page.isEmpty()) {
            page.forEach(item -> out.println(line(item, at)));
            after = Optional.of(WorkCursor.of(page.get(page.size() - 1)));
            page = store.workLists().items(filter, after, PAGE);
        }
    }

    private String line(WorkItem item, LocalDateTime at) {
        Text state = item.isBlocked()
                ? Text.of("期限待定", "no day")
                : item.isOverdueAt(at) ? Text.of("逾期", "overdue") : Text.of("待办", "open");
        return String.join(
                        "  ",
                        item.due().map(due -> Words.value(due, language)).orElse("—"),
                        state.in(language),
                        item.proceeding().toString(),
                        item.by().text().in(language),
                        item.what().in(language),
                        String.join(" ", item.missing()))
                .stripTrailing();
    }
}
