package org.anju.examples.springboot;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.anju.formats.RuleBooks;
import org.anju.formats.divisions.Divisions;
import org.anju.jdbc.JdbcLedgers;
import org.anju.jdbc.JdbcRegister;
import org.anju.jdbc.Schema;
import org.anju.kernel.register.Territory;
import org.anju.kernel.register.spi.Register;
import org.anju.rest.Callers;
import org.anju.rest.GovernanceApi;
import org.anju.revenue.spi.Ledgers;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The host: stores as beans over one {@link DataSource}, handed to the resources, which Spring Boot's Jersey serves. */
@SpringBootApplication(proxyBeanMethods = false)
public class Host {

    /** For Spring. */
    public Host() {}

    /** Starts it; {@code HOST_TOKEN} in the environment is the token of the treasurer. */
    public static void main(String... args) {
        SpringApplication.run(Host.class, args);
    }

    @Bean
    DataSource tables(@Value("${host.jdbc-url}") String url) {
        HikariDataSource tables = new HikariDataSource();
        tables.setJdbcUrl(url);
        Schema.migrate(tables);
        return tables;
    }

    @Bean
    Territory territory() {
        return Territory.of(Divisions.xinyang());
    }

    @Bean
    Register register(DataSource tables, Territory territory) {
        return JdbcRegister.on(tables, territory);
    }

    @Bean
    Ledgers ledgers(DataSource tables) {
        return JdbcLedgers.on(tables);
    }

    @Bean
    ResourceConfig resources(Territory territory, Register register, Ledgers ledgers, Callers callers) {
        Clock clock = Clock.system(ZoneId.of("Asia/Shanghai"));
        return new ResourceConfig()
                .registerInstances(GovernanceApi.of(RuleBooks.xinyang(), territory, register, clock)
                        .callers(callers)
                        .ledgers(ledgers)
                        .build()
                        .resources());
    }
}
