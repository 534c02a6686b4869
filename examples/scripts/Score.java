///usr/bin/env java -cp "$(dirname "$0")/../cli/target/tiendo.jar" "$0" "$@"; exit $?
//DEPS io.github.tiendo:tiendo-core:0.1.0-SNAPSHOT
//DEPS io.github.tiendo:tiendo-io-excel:0.1.0-SNAPSHOT

import static io.github.tiendo.finding.Languages.VIETNAMESE;

import io.github.tiendo.Tiendo;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.ScorecardText;
import java.nio.file.Path;

/** One file, no project: java -cp examples/cli/target/tiendo.jar examples/scripts/Score.java WORKBOOK... */
class Score {
    public static void main(String[] files) throws Exception {
        for (String file : files) {
            var read = Tiendo.read(Path.of(file));
            read.findings().forEach(finding -> System.err.println(finding.line(VIETNAMESE)));
            Scorecard card = Tiendo.score(read.orThrow());
            ScorecardText.official(VIETNAMESE).lines(card).forEach(System.out::println);
        }
    }
}
