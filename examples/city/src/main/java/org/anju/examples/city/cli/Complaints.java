package org.anju.examples.city.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.anju.kernel.law.Text;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells what is wrong with a call: the place and the reason in both languages, never a stack trace. */
final class Complaints {

    private Complaints() {}

    /** Prints what is wrong with the arguments and where help is, and returns the exit status. */
    static int ofArguments(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println("参数有误 / bad arguments: " + problem.getMessage());
        command.getErr().println("用法见 / see: " + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** Prints which file cannot be read or written and returns the exit status; a mistake in the program goes on. */
    static int ofFiles(Exception problem, CommandLine command, ParseResult parsed) throws Exception {
        IOException found = file(problem).orElseThrow(() -> problem);
        Text reason = reason(found);
        command.getErr().println("无法读写：" + reason.zh() + " / cannot be read or written: " + reason.en());
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static Optional<IOException> file(Exception problem) {
        if (problem instanceof UncheckedIOException wrapped) {
            return Optional.ofNullable(wrapped.getCause());
        }
        return problem instanceof IOException io ? Optional.of(io) : Optional.empty();
    }

    private static Text reason(IOException problem) {
        String what = String.valueOf(problem.getMessage());
        if (problem instanceof NoSuchFileException) {
            return Text.of("没有这个文件：" + what, "no such file: " + what);
        } else if (problem instanceof AccessDeniedException) {
            return Text.of("没有权限：" + what, "permission denied: " + what);
        } else if (problem instanceof FileSystemException named && named.getReason() == null) {
            return Text.of("文件或者文件夹不可用：" + what, "no usable file or folder: " + what);
        }
        return Text.same(what);
    }
}
