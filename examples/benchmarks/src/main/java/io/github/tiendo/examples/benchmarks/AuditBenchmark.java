package io.github.tiendo.examples.benchmarks;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.reconciliation.AuditResult;
import io.github.tiendo.reconciliation.ReportAudit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Audits 10 MB of a progress report, and normalises the same text with {@link Normalizer}, which on composed text only
 * looks at every character once.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1500m", "-Xmx1500m", "-XX:+UseSerialGC"})
public class AuditBenchmark {

    private static final String GENERATED = "generated";
    private static final int BYTES = 10_000_000;

    /** How many of the sentences state no figure. */
    private static final int PLAIN = 5;

    /** Sentences as reports have them; %d is a number from 1 to 99, %e one from 100 to 999. */
    private static final String[] SENTENCES = {
        "Bộ, ngành, địa phương tiếp tục triển khai các nhiệm vụ được giao, bảo đảm tiến độ và chất lượng theo yêu cầu.",
        "Một số khó khăn: nguồn nhân lực còn thiếu, hạ tầng chưa đồng bộ, dữ liệu chưa được chia sẻ và sử dụng chung.",
        "Các địa phương đã bố trí kinh phí từ ngân sách, huy động thêm nguồn lực xã hội để thực hiện mục tiêu đề ra.",
        "Người dân và doanh nghiệp được hỗ trợ trực tuyến 24/7 qua cổng dịch vụ công và tổng đài của cơ quan.",
        "Theo Quyết định số %e/QĐ-TTg ngày %d/6/2022, cơ quan chủ trì báo cáo kết quả trước ngày 15 hằng tháng.",
        "Đến nay đã có %d/63 tỉnh, thành phố ban hành kế hoạch, còn lại %d tỉnh chưa ban hành.",
        "Tỷ lệ hộ gia đình có cáp quang đạt %d,%d%%, tăng %d,%d%% so với cùng kỳ năm trước.",
        "Toàn quốc có %e.%e doanh nghiệp, trong đó số doanh nghiệp nhỏ là %d.%e, chiếm %d%%.",
        "Tốc độ truy cập tăng từ %d,%d Mbps lên %d,%d Mbps, xếp hạng %d/180 quốc gia.",
        "Có 03 bộ chưa gửi báo cáo (Bộ Tư pháp, Bộ Tài chính, Bộ Y tế); đề nghị gửi trước ngày %d/7/2023.",
        "Tổng số thủ tục là %e, bao gồm: %d thủ tục mức độ 3; %d thủ tục mức độ 4 và %d thủ tục khác."
    };

    /** A text in UTF-8 that is repeated up to 10 MB, or a generated one. */
    @Param(GENERATED)
    private String file = GENERATED;

    private String text;
    private final ReportAudit audit = ReportAudit.of(Languages.VIETNAMESE);

    /** A benchmark whose text is made yet. */
    public AuditBenchmark() {
        this("");
    }

    AuditBenchmark(String text) {
        this.text = text;
    }

    /**
     * Makes the text.
     *
     * @throws IOException if the file cannot be read
     */
    @Setup
    public void text() throws IOException {
        String once = file.equals(GENERATED) ? generated() : Files.readString(Path.of(file));
        int bytes = once.getBytes(StandardCharsets.UTF_8).length;
        text = (once + '\n').repeat(Math.max(1, Math.round((float) BYTES / bytes)));
    }

    /** Most sentences state no figure; figures are still some two and a half times as frequent as in published reports. */
    private static String sentence(Random random) {
        return SENTENCES[random.nextInt(random.nextInt(5) == 0 ? SENTENCES.length : PLAIN)];
    }

    private static String generated() {
        Random random = new Random(942);
        StringBuilder text = new StringBuilder();
        while (text.length() < BYTES * 3 / 4) {
            text.append("- ");
            for (int sentence = random.nextInt(4); sentence >= 0; sentence--) {
                append(sentence(random), random, text);
            }
            text.append("\n\n");
        }
        return text.toString();
    }

    private static void append(String sentence, Random random, StringBuilder text) {
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c != '%') {
                text.append(c);
                continue;
            }
            char kind = sentence.charAt(++i);
            if (kind == '%') {
                text.append('%');
            } else {
                text.append(kind == 'd' ? 1 + random.nextInt(99) : 100 + random.nextInt(900));
            }
        }
        text.append(' ');
    }

    /** {@return the audit: its figures} */
    @Benchmark
    public AuditResult audit() {
        return audit.audit("report", text);
    }

    /** {@return the yardstick: the same text} */
    @Benchmark
    public String normalise() {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
