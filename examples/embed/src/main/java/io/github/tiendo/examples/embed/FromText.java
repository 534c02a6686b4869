package io.github.tiendo.examples.embed;

import static io.github.tiendo.finding.Languages.VIETNAMESE;

import io.github.tiendo.reconciliation.AuditResult;
import io.github.tiendo.reconciliation.AuditedFigure;
import io.github.tiendo.reconciliation.ReportAudit;

final class FromText {
    public static void main(String[] args) {
        String text = """
                Đến nay, 57/63 tỉnh, thành phố (90%) đã nộp báo cáo, còn lại 05 tỉnh chưa nộp.
                Tổ công tác có 220 thành viên, bao gồm: 58 ở Bộ; 63 ở tỉnh và 99 ở huyện.
                Tốc độ mạng tăng từ 26,92 Mbps lên 33,90 Mbps, tăng khoảng 62%.
                """;
        AuditResult result = ReportAudit.of(VIETNAMESE).audit("bao-cao.txt", text);
        for (AuditedFigure figure : result.worstFirst()) {
            System.out.println(figure.verdict() + " " + figure.text());
            System.out.println("    " + figure.explanation().text(VIETNAMESE));
        }
    }
}
