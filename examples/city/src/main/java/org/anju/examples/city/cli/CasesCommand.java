package org.anju.examples.city.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.anju.formats.cases.CaseResult;
import org.anju.formats.cases.CaseResult.Status;
import org.anju.formats.cases.CaseRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a folder of legal cases and prints a line a case and a count. */
@Command(
        mixinStandardHelpOptions = true,
        description = "运行法律案例。Runs every *.json case below a folder: PASS, FAIL, PENDING or MALFORMED, and a count.")
final class CasesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder of cases, or one case.")
    private Path folder;

    /** Returns 0 where no case failed, 1 where one did or could not be read, 2 where there is none. */
    @Override
    public Integer call() throws IOException {
        if (!Files.exists(folder)) {
            throw new ParameterException(spec.commandLine(), "没有这个文件夹 / no such folder: " + folder);
        }
        ImmutableList<CaseResult> results = CaseRunner.standard().runFolder(folder);
        if (results.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "文件夹中没有案例 / no case in the folder: " + folder);
        }
        PrintWriter out = spec.commandLine().getOut();
        results.forEach(result -> out.println(result.line()));
        out.println(count(results, Status.PASS) + " passed, " + count(results, Status.FAIL) + " failed, "
                + count(results, Status.PENDING) + " pending, " + count(results, Status.MALFORMED) + " malformed");
        return results.stream().anyMatch(CaseResult::isFailure) ? Anju.FAILED : 0;
    }

    private static long count(ImmutableList<CaseResult> results, Status status) {
        return results.stream().filter(result -> result.status() == status).count();
    }
}
