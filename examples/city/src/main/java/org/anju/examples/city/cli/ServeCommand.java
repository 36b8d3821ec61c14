package org.anju.examples.city.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.anju.examples.city.run.QuarterRun;
import org.anju.examples.city.run.RunProblem;
import org.anju.examples.city.server.FolderPages;
import org.anju.examples.city.server.JwtCallers;
import org.anju.examples.city.server.Server;
import org.anju.examples.city.store.CityStore;
import org.anju.examples.city.store.House;
import org.anju.examples.city.store.ImportLog;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Quarter;
import org.anju.rest.Callers;
import org.anju.rest.GovernanceApi;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves REST, pages and the document of the API until it is stopped. */
@Command(
        mixinStandardHelpOptions = true,
        description = "启动服务。Runs a quarter where one is named, then serves its pages and the API over its database.")
final class ServeCommand implements Callable<Integer> {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "QUARTER",
            converter = Arguments.QuarterConverter.class,
            description = "The quarter to run first, such as 2026Q3; without it the database is served as it stands.")
    private Optional<Quarter> quarter = Optional.empty();

    @Mixin
    private QuarterOptions options = new QuarterOptions();

    @Option(names = "--jdbc-url", description = "The database (default: an H2 file in the folder anju-data).")
    private Optional<String> database = Optional.empty();

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "The address (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "The port, 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--jwks",
            description = "The keys of those who may call: a JWK set, file or URL (default: only what is public).")
    private Optional<String> keys = Optional.empty();

    /** Serves until the process is stopped; returns 2 where the quarter cannot be run. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        String url = database.orElseGet(() -> CityStore.h2(Path.of("anju-data", "city")));
        try {
            Optional<Path> site = runFirst(url).or(options::output).map(out -> out.resolve("site"));
            Callers callers = keys.isEmpty() ? Callers.nobody() : JwtCallers.of(keys.get());
            try (CityStore store = CityStore.open(url);
                    Server server = Server.start(api(store, ImportLog.of(store).house(), callers, site), host, port)) {
                announce(server);
                new CountDownLatch(1).await();
            }
            return 0;
        } catch (RunProblem problem) {
            spec.commandLine().getErr().println(problem.getMessage());
            return spec.exitCodeOnInvalidInput();
        }
    }

    private Optional<Path> runFirst(String url) throws IOException {
        if (quarter.isEmpty()) {
            return Optional.empty();
        }
        Path target = options.output(quarter.get());
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            QuarterRun.Outcome outcome = options.run()
                    .keptIn(url, Instant.now())
                    .run(quarter.get(), options.knownAt(), options.language(), target, progress);
            progress.close();
            spec.commandLine().getOut().println(outcome.in(options.language()));
        }
        return Optional.of(target);
    }

    private static GovernanceApi api(CityStore store, House house, Callers callers, Optional<Path> site) {
        GovernanceApi.Builder api = GovernanceApi.of(
                        house.book(), house.territory(), store.register(house.territory()), Clock.system(CHINA))
                .callers(callers)
                .ledgers(store.ledgers())
                .listings(store.listings())
                .creditRecords(store.creditRecords())
                .votes(store.votes())
                .bills(store.bills())
                .notices(store.notices())
                .proceedings(store.journals(), store.workLists());
        site.map(FolderPages::new).ifPresent(api::pages);
        return api.build();
    }

    private void announce(Server server) {
        Text at = Text.of(
                "服务已启动：" + server.address() + "，接口文档：" + server.address() + "v1/openapi.json，按 Ctrl+C 停止",
                "serving at " + server.address() + ", the API is described at " + server.address()
                        + "v1/openapi.json; stop with Ctrl+C");
        spec.commandLine().getOut().println(at.in(options.language()));
    }
}
