package io.github.tiendo.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.SourceLocation;
import org.junit.jupiter.api.Test;

class ClaimAccountTest {

    @Test
    void saysHowMuchItDoesNotList() {
        ClaimAccount account = new ClaimAccount(1);

        account.unread("5%", SourceLocation.of("t"), 1);
        account.unread("6%", SourceLocation.of("t"), 1);
        account.unread("7%", SourceLocation.of("t"), 1);

        assertThat(account.unread()).hasSize(1);
        assertThat(account.notListed()).isEqualTo(2);
        assertThat(account.notUnderstood()).isEqualTo(3);
    }
}
