package io.github.tiendo.examples.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonitorTest {

    private static final List<String> ANSWERS = List.of(
            "met 1/3 (33%), not rated 2",
            "  heading Chính phủ số: met 1/2",
            "  heading Kinh tế số: met 0/1",
            "  agency Bộ Khoa học và Công nghệ: met 1/2",
            "  agency Bộ Tài chính: met 0/1",
            "2025-Q1: not reported [Hà Nội, Hòa Bình, Phú Thọ, Vĩnh Phúc], late []",
            "2025-Q2: not reported [Hòa Bình], late [Vĩnh Phúc]",
            "known on 2025-07-31: met 0/3 (0%), not rated 2",
            "ho-so: LIKELY became MET (completion-pace 1)");

    private static List<String> answers(Connection connection) throws Exception {
        Store store = new Store(connection);
        store.run("schema.sql");
        store.run("sample.sql");
        return new Monitor(store).lines(LocalDate.of(2025, 9, 30));
    }

    @Test
    void answersFromH2() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            assertThat(answers(connection)).isEqualTo(ANSWERS);
        }
    }

    @Test
    void answersFromPostgreSql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Connection connection = server.getPostgresDatabase().getConnection()) {
            assertThat(answers(connection)).isEqualTo(ANSWERS);
        }
    }
}
