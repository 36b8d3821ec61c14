package org.anju.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the document, asked by everybody who may and everybody who may not. */
class AccessTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(TestHouse.api());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> nothingBreaksWhoeverAsks() {
        return each(Operation.all(), operation -> {
            for (String caller : List.of("first", "second", "area", "city", "idle", "stranger")) {
                assertThat(operation
                                .ask(server, TestHouse.IN_FIRST, "Authorization", "Bearer " + caller)
                                .status())
                        .isLessThan(500);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsPublicIsServedToAnybody() {
        return each(
                Operation.all().filter(Operation::isPublic),
                operation -> assertThat(
                                operation.ask(server, TestHouse.IN_FIRST).status())
                        .isNotIn(401, 403));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotPublicAsksWhoCalls() {
        return each(Operation.all().filter(operation -> !operation.isPublic()), operation -> {
            assertThat(operation.ask(server, TestHouse.IN_FIRST).status()).isEqualTo(401);
            assertThat(operation
                            .ask(server, TestHouse.IN_FIRST, "Authorization", "Bearer stranger")
                            .status())
                    .isEqualTo(401);
            assertThat(operation
                            .ask(server, TestHouse.IN_FIRST, "Authorization", "Bearer idle")
                            .status())
                    .isEqualTo(403);
        });
    }

    @TestFactory
    Stream<DynamicTest> oneCountyNeverReachesAnother() {
        return each(Operation.all().filter(operation -> !operation.isPublic()), operation -> {
            assertThat(operation
                            .ask(server, TestHouse.IN_SECOND, "Authorization", "Bearer first")
                            .status())
                    .isEqualTo(403);
            assertThat(operation
                            .ask(server, TestHouse.IN_FIRST, "Authorization", "Bearer second")
                            .status())
                    .isEqualTo(403);
            assertThat(operation
                            .ask(server, TestHouse.IN_FIRST, "Authorization", "Bearer city")
                            .status())
                    .isNotIn(401, 403);
        });
    }

    @TestFactory
    Stream<DynamicTest> aFunctionalAreaReachesItsMembersOnly() {
        return each(
                Operation.all().filter(operation -> !operation.isPublic() && !operation.isOfTheCity()), operation -> {
                    assertThat(operation
                                    .ask(server, TestHouse.IN_AREA, "Authorization", "Bearer area")
                                    .status())
                            .isNotIn(401, 403);
                    assertThat(operation
                                    .ask(server, TestHouse.IN_FIRST, "Authorization", "Bearer area")
                                    .status())
                            .isEqualTo(403);
                    assertThat(operation
                                    .ask(server, TestHouse.IN_AREA, "Authorization", "Bearer first")
                                    .status())
                            .isEqualTo(403);
                });
    }

    private interface Check {
        void of(Operation operation);
    }

    private static Stream<DynamicTest> each(Stream<Operation> operations, Check check) {
        return operations.map(operation ->
                DynamicTest.dynamicTest(operation.method() + " " + operation.path(), () -> check.of(operation)));
    }
}
