package org.anju.formats.table;

import java.io.IOException;
import java.util.Locale;
import org.anju.kernel.law.Text;

/** A file, or the rest of one, that is not what its format asks for. {@link TableReader} makes a reject of it. */
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Text reason;

    /** Returns the problem that {@code reason} tells. */
    public UnreadableException(Text reason) {
        super(reason.in(Locale.ENGLISH));
        this.reason = reason;
    }

    /** Returns the problem that {@code reason} tells, found through {@code cause}. */
    public UnreadableException(Text reason, Throwable cause) {
        super(reason.in(Locale.ENGLISH), cause);
        this.reason = reason;
    }

    /** Returns why it cannot be read. */
    public Text reason() {
        return reason;
    }
}
