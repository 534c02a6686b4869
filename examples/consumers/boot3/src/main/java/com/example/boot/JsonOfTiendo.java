package com.example.boot;

import com.fasterxml.jackson.databind.Module;
import io.github.tiendo.json.TiendoModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring Boot 3 takes a module that is a bean; Spring Boot 4 finds it. */
@Configuration
class JsonOfTiendo {

    @Bean
    Module tiendo() {
        return new TiendoModule();
    }
}
