package io.github.tiendo.examples.embed;

import static io.github.tiendo.finding.Languages.VIETNAMESE;

import io.github.tiendo.reconciliation.AuditedFigure;
import io.github.tiendo.reconciliation.ReportAudit;
import java.util.List;

final class GuideVerdicts {
    public static void main(String[] args) {
        List<String> sentences = List.of(
                "Có 57/63 tỉnh (90%) đã nộp.",
                "Có 57/63 tỉnh (95%) đã nộp.",
                "Có 45/56 nhiệm vụ (80,3%) đã xong.",
                "Có 45/56 nhiệm vụ (gần 81%) đã xong.");
        for (String sentence : sentences) {
            for (AuditedFigure figure :
                    ReportAudit.of(VIETNAMESE).audit("x", sentence).worstFirst()) {
                System.out.println(
                        figure.verdict() + ": " + figure.explanation().text(VIETNAMESE));
            }
        }
    }
}
