package org.anju.kernel.scheme;

import java.util.Optional;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * A group of items that are summed together.
 *
 * @param code what items call it
 * @param text its name
 * @param kind whether its points add or deduct
 * @param cap  the most its sum may come to, before the sign; empty where it is not capped
 */
public record Group(String code, Text text, GroupKind kind, Optional<Points> cap) implements Named {}
