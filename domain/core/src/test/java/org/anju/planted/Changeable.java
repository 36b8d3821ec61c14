package org.anju.planted;

import java.util.ArrayList;
import java.util.List;

/** Can be changed after it was handed out. */
public class Changeable {

    private int count;

    /** Changes it. */
    public void setCount(int count) {
        this.count = count;
    }

    /** Hands out a part that can be changed. */
    public List<String> names() {
        return new ArrayList<>();
    }
}
