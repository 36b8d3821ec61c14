package org.anju.examples.city.cli;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.anju.formats.city.CityFolder;
import org.anju.formats.city.TemplateFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an empty file for every table that {@code anju quarter --in} reads. */
@Command(
        mixinStandardHelpOptions = true,
        description =
                "写出空白数据表模板。Writes an empty file for every table of a city, with Chinese headers, to be filled in.")
final class TemplatesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "An empty folder, or one that is not there.")
    private Path folder;

    @Option(
            names = "--format",
            defaultValue = "xlsx",
            converter = Arguments.TemplateFormatConverter.class,
            description = "xlsx or csv (default: ${DEFAULT-VALUE}).")
    private TemplateFormat format;

    /** Returns 0 where they were written, 2 where the folder holds something that they might write over. */
    @Override
    public Integer call() throws IOException {
        if (holdsSomething()) {
            throw new ParameterException(spec.commandLine(), "文件夹非空 / the folder is not empty: " + folder);
        }
        CityFolder.writeTemplates(folder, format);
        int count = CityFolder.describe().size();
        String name = Ascii.toLowerCase(format.name());
        spec.commandLine()
                .getOut()
                .println("已写出 " + count + " 个模板 / " + count + " templates written: " + folder.resolve("*." + name));
        return 0;
    }

    private boolean holdsSomething() throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }
}
