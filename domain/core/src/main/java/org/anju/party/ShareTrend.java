package org.anju.party;

import java.util.List;
import java.util.Optional;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Where a share went from the quarter before to the last one. */
public enum ShareTrend implements Named {
    /** It rose. */
    RISING("上升", "rising"),
    /** It is the same. */
    STEADY("持平", "steady"),
    /** It fell. */
    FALLING("下降", "falling");

    private final Text text;

    ShareTrend(String zh, String en) {
        text = Text.of(zh, en);
    }

    /** Compares the last two of {@code figures}; empty where there are not two that are told and count somebody. */
    static Optional<ShareTrend> of(List<ShareFigure> figures) {
        List<ShareFigure> told = figures.stream()
                .filter(figure -> !figure.isWithheld() && figure.members() > 0)
                .toList();
        if (told.size() < 2) {
            return Optional.empty();
        }
        ShareFigure before = told.get(told.size() - 2);
        ShareFigure last = told.get(told.size() - 1);
        int change = Long.compare(
                Math.multiplyExact(last.partyMembers().orElseThrow(), before.members()),
                Math.multiplyExact(before.partyMembers().orElseThrow(), last.members()));
        return Optional.of(change > 0 ? RISING : change < 0 ? FALLING : STEADY);
    }

    @Override
    public Text text() {
        return text;
    }
}
