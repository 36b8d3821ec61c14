package org.anju.examples.city.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.anju.examples.city.run.Listener;
import org.jspecify.annotations.Nullable;

/** Shows how a run goes on: a bar on a terminal, a line a step otherwise. */
final class Progress implements Listener, AutoCloseable {

    private final PrintWriter lines;
    private final boolean terminal;
    private @Nullable ProgressBar bar;

    private Progress(PrintWriter lines, boolean terminal) {
        this.lines = lines;
        this.terminal = terminal;
    }

    static Progress on(PrintWriter lines) {
        return new Progress(lines, System.console() != null && System.getenv("CI") == null);
    }

    @Override
    public void step(String name, long size) {
        close();
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(size)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .build();
        } else {
            lines.println(name);
        }
    }

    @Override
    public void advance() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
