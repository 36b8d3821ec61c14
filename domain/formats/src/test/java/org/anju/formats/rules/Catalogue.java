package org.anju.formats.rules;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anju.assembly.ConveningParameters;
import org.anju.assembly.ElectionParameters;
import org.anju.assembly.VoteParameters;
import org.anju.assembly.meeting.AssemblyParameters;
import org.anju.committee.CommitteeEvaluation;
import org.anju.committee.EligibilityParameters;
import org.anju.committee.composition.CommitteeParameters;
import org.anju.committee.establishment.EstablishmentParameters;
import org.anju.committee.meeting.MeetingParameters;
import org.anju.committee.membership.MembershipParameters;
import org.anju.credit.CreditParameters;
import org.anju.credit.list.ListParameters;
import org.anju.fee.FeeParameters;
import org.anju.fee.GuardParameters;
import org.anju.kernel.deadline.DeadlineParameters;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.RollParameters;
import org.anju.kernel.scheme.SchemeKey;
import org.anju.party.PartyParameters;
import org.anju.procurement.ProcurementParameters;
import org.anju.revenue.RevenueParameters;
import org.anju.revenue.ledger.LedgerParameters;

/** Every parameter a policy reads: constants, families such as {@code guard.*}, the scheme, and deadlines by name. */
final class Catalogue {

    private static final List<Class<?>> LISTS = List.of(
            DeadlineParameters.class,
            RollParameters.class,
            VoteParameters.class,
            ElectionParameters.class,
            ConveningParameters.class,
            AssemblyParameters.class,
            EligibilityParameters.class,
            EstablishmentParameters.class,
            CommitteeParameters.class,
            MeetingParameters.class,
            MembershipParameters.class,
            CreditParameters.class,
            ListParameters.class,
            FeeParameters.class,
            GuardParameters.class,
            ProcurementParameters.class,
            RevenueParameters.class,
            LedgerParameters.class,
            PartyParameters.class);

    private Catalogue() {}

    /** Returns the parameters; a deadline is whatever {@code book} calls one, for a caller names it. */
    static List<ParameterKey<?>> of(RuleBook book) {
        List<ParameterKey<?>> keys = new ArrayList<>();
        try {
            for (Class<?> list : LISTS) {
                constants(list, keys);
                families(list, keys);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        keys.add(SchemeKey.of(CreditParameters.SCHEME).parameter());
        keys.add(SchemeKey.of(CommitteeEvaluation.SCHEME).parameter());
        book.keys().stream()
                .filter(key -> key.startsWith("deadline."))
                .forEach(key -> keys.add(ParameterKey.of(key, ParameterType.TERM)));
        return List.copyOf(once(keys).values());
    }

    /** What two measures read, or one reads and a caller may name, is one parameter. */
    private static Map<String, ParameterKey<?>> once(List<ParameterKey<?>> keys) {
        Map<String, ParameterKey<?>> byName = new LinkedHashMap<>();
        keys.forEach(key -> byName.putIfAbsent(key.name(), key));
        return byName;
    }

    private static void constants(Class<?> list, List<ParameterKey<?>> keys) throws ReflectiveOperationException {
        for (Field field : list.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof ParameterKey<?> key) {
                keys.add(key);
            }
        }
    }

    /** A family is a public method that gives the key for each constant of an enum. */
    private static void families(Class<?> list, List<ParameterKey<?>> keys) throws ReflectiveOperationException {
        for (Method method : list.getMethods()) {
            if (Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() == ParameterKey.class
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0].isEnum()) {
                for (Object choice : method.getParameterTypes()[0].getEnumConstants()) {
                    keys.add((ParameterKey<?>) method.invoke(null, choice));
                }
            }
        }
    }
}
