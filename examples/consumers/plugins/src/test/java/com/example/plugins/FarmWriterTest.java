package com.example.plugins;

import io.github.tiendo.Tiendo;
import io.github.tiendo.fixtures.ProgrammeWriterContract;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.spi.ProgrammeWriter;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.util.Optional;

class FarmWriterTest extends ProgrammeWriterContract {

    @Override
    protected ProgrammeWriter writer() {
        return new FarmWriter();
    }

    @Override
    protected Optional<Programme> readBack(byte[] written) throws IOException {
        return Optional.of(Tiendo.read(Source.of("written.farm", written)).orThrow().programme());
    }
}
