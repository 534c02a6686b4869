package com.example.plugins;

import io.github.tiendo.fixtures.ProgrammeReaderContract;
import io.github.tiendo.spi.ProgrammeReader;
import java.nio.charset.StandardCharsets;

class FarmReaderTest extends ProgrammeReaderContract {

    @Override
    protected ProgrammeReader reader() {
        return new FarmReader();
    }

    @Override
    protected byte[] sample() {
        return "FARM The farm\nhens=Hens\neggs=Eggs a day\n".getBytes(StandardCharsets.UTF_8);
    }
}
