package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.fixtures.SmallHeap;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongReportsTest {

    @Test
    void areAuditedInASmallHeap() throws Exception {
        assertThat(SmallHeap.ofMegabytes(256).run(LongReports.class, List.of()))
                .containsExactly("the table read", "20000 listed, more found, every percent sign accounted for");
    }

    @Test
    void endWhenTheirThreadIsInterrupted() throws Exception {
        String text = LongReports.text();
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                ReportAudit.of(Languages.ENGLISH).audit("long", text);
                interrupted.complete(false);
            } catch (CancellationException ended) {
                interrupted.complete(Thread.currentThread().isInterrupted());
            }
        });

        thread.start();
        thread.interrupt();

        assertThat(interrupted.get()).isTrue();
        thread.join();
    }

    @Test
    void areReadOnceWhereALineHasNoEnd() {
        String text = "Có 57/63 tỉnh (90%). ".repeat(5_000);

        AuditResult result = ReportAudit.of(Languages.VIETNAMESE).audit("t", text);

        assertThat(result.account().all()).isBetween(9_990, 10_000);
        assertThat(result.figures()).hasSizeBetween(4_990, 5_010);
    }

    @Test
    void sayWhereAFigureWithoutABlankMayBeCut() {
        ReportAudit audit = ReportAudit.of(Languages.VIETNAMESE);

        AuditResult cut = audit.audit("t", "5".repeat(20_010) + "% số xã.");
        AuditResult whole = audit.audit("t", "Có 57/63 tỉnh ".repeat(3_000) + ".");

        assertThat(cut.notSearched()).singleElement().satisfies(passage -> {
            assertThat(passage.text()).isEqualTo("5555555555% số xã.");
            assertThat(passage.location()).hasToString("t!1:20001");
        });
        assertThat(whole.account().all()).isEqualTo(3_000);
    }

    @Test
    void sayWhereASentenceIsTooLongForItsSums() {
        String text = "Có " + "9 xã, trong đó 4 xã miền núi, ".repeat(30) + "5 xã khác.";

        AuditResult result = ReportAudit.of(Languages.VIETNAMESE).audit("t", text);

        assertThat(result.notSearched()).singleElement().satisfies(passage -> {
            assertThat(passage.text()).startsWith("Có 9 xã, trong đó 4 xã miền núi, 9 xã");
            assertThat(passage.location()).hasToString("t!1:1");
        });
    }

    @Test
    void sayWhereAListOfNamesIsTooLong() {
        String names = IntStream.range(0, 120)
                .mapToObj(i ->
                        "Trường Trung học phổ thông Nguyễn Thị Minh Khai và Trần Hưng Đạo số " + (char) ('A' + i % 26))
                .collect(Collectors.joining(", "));

        AuditResult result = ReportAudit.of(Languages.VIETNAMESE).audit("t", "Có 120 trường: " + names + ".");

        assertThat(result.figures()).isEmpty();
        assertThat(result.notSearched().get(0).text()).startsWith("Có 120 trường: Trường");
    }

    @Test
    void doNotAddUpAListThatIsTooLong() {
        String items = "- Đơn vị: 2 hồ sơ\n".repeat(205);

        AuditResult result = ReportAudit.of(Languages.VIETNAMESE).audit("t", "Tổng số 410 hồ sơ:\n" + items);

        assertThat(result.figures()).isEmpty();
        assertThat(result.notSearched()).singleElement().satisfies(passage -> assertThat(passage.location())
                .hasToString("t!202:3"));
    }

    @Test
    void ofUsualLengthHideNothing() {
        AuditResult result = ReportAudit.of(Languages.VIETNAMESE).audit("t", "Có 57/63 tỉnh đã nộp báo cáo (90%).");

        assertThat(result.notSearched()).isEmpty();
        assertThat(result.notListed()).isZero();
    }
}
