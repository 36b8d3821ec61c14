package org.anju.examples.city.run;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where a run writes: everything is written beside its place, in a folder that is this run's alone, and moved there when it
 * is whole. A run that is broken off leaves what was there before; the next one clears what it had begun.
 */
final class Output implements Closeable {

    /** The file that says that a folder was written by a run, and may be written over by another. */
    private static final String MARKER = "anju-run.txt";

    private final Path target;
    private final Path scratch;
    private final FileChannel lock;

    private Output(Path target, Path scratch, FileChannel lock) {
        this.target = target;
        this.scratch = scratch;
        this.lock = lock;
    }

    /**
     * Takes {@code target}, which must not be there, be empty, or come from another run.
     *
     * @throws RunProblem if it is something else, or another run is at it
     */
    static Output at(Path target) throws IOException {
        Path place = target.toAbsolutePath();
        Files.createDirectories(place.getParent());
        Path scratch = place.resolveSibling("." + place.getFileName() + "-run");
        Files.createDirectories(scratch);
        FileChannel lock =
                FileChannel.open(scratch.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Output output = new Output(place, scratch, lock);
        if (!isTaken(lock)) {
            lock.close();
            throw new RunProblem("另一个程序正在写入：" + target, "another run is writing to " + target);
        }
        try {
            output.clear();
            output.check(target);
            return output;
        } catch (IOException | RuntimeException e) {
            output.close();
            throw e;
        }
    }

    /** The system gives the lock back when a process ends, however it ends. */
    private static boolean isTaken(FileChannel lock) throws IOException {
        try {
            FileLock taken = lock.tryLock();
            return taken != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Puts back what a run that was broken off had moved away, and deletes what it had begun. */
    private void clear() throws IOException {
        if (Files.exists(before()) && !Files.exists(target)) {
            Files.move(before(), target);
        }
        for (Path left : new Path[] {before(), work(), aside()}) {
            delete(left);
        }
        Files.createDirectory(work());
        Files.createDirectory(aside());
    }

    private void check(Path named) throws IOException {
        if (Files.isRegularFile(target)) {
            throw new RunProblem("输出位置是一个文件：" + named, "the output is a file: " + named);
        }
        if (Files.isDirectory(target) && !Files.exists(target.resolve(MARKER)) && !isEmpty(target)) {
            throw new RunProblem(
                    "输出文件夹非空，且不是本程序生成的：" + named,
                    "the output folder is not empty and was not written by a run: " + named);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Returns the folder to write into. */
    Path work() {
        return scratch.resolve("run");
    }

    /** Returns a folder for what is needed in the meantime only. */
    Path aside() {
        return scratch.resolve("aside");
    }

    private Path before() {
        return scratch.resolve("before");
    }

    /** Moves what was written to its place. */
    void finish(String title) throws IOException {
        Files.writeString(work().resolve(MARKER), title + "\n");
        if (Files.exists(target)) {
            Files.move(target, before());
        }
        try {
            Files.move(work(), target);
        } catch (IOException e) {
            if (Files.exists(before())) {
                Files.move(before(), target);
            }
            throw e;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        delete(scratch);
    }
}
