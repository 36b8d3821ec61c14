package org.anju.examples.city.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code anju} and its parts. */
@Command(
        name = "anju",
        description = "安居：住宅物业治理。Governance of residential property services.",
        mixinStandardHelpOptions = true,
        version = "anju 0.1.0")
public final class Anju implements Runnable {

    /** The exit status of a run in which something failed. */
    static final int FAILED = 1;

    @Spec
    private CommandSpec spec;

    /** Made by {@link #commandLine()} only. */
    private Anju() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** Returns the command with everything below it; it prints UTF-8 whatever the platform would. */
    static CommandLine commandLine() {
        CommandLine anju = new CommandLine(new Anju());
        anju.addSubcommand("quarter", new QuarterCommand());
        anju.addSubcommand("serve", new ServeCommand());
        anju.addSubcommand("templates", new TemplatesCommand());
        anju.addSubcommand("step", new StepCommand());
        anju.addSubcommand("work", new WorkCommand());
        anju.addSubcommand("page", new PageCommand());
        anju.addSubcommand("cases", new CasesCommand());
        anju.addSubcommand("ask", new AskAnyCommand());
        Question.all().forEach(question -> anju.addSubcommand(question.command(), ask(question)));
        anju.setOut(writer(System.out));
        anju.setErr(writer(System.err));
        anju.setParameterExceptionHandler(Complaints::ofArguments);
        anju.setExecutionExceptionHandler(Complaints::ofFiles);
        return anju;
    }

    private static CommandLine ask(Question question) {
        CommandLine ask = new CommandLine(new AskCommand(question));
        ask.getCommandSpec().usageMessage().description(question.description());
        return ask;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "请指定子命令 / a command is missing");
    }
}
