package io.github.tiendo.json;

import io.github.tiendo.fixtures.ProgrammeWriterContract;
import io.github.tiendo.spi.ProgrammeWriter;

class ObservationLinesWriterTest extends ProgrammeWriterContract {

    @Override
    protected ProgrammeWriter writer() {
        return new ObservationLinesWriter();
    }
}
