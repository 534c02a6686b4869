package com.example.boot;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.Notation;
import io.github.tiendo.intake.Notation.Kind;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A service over workbooks: the same on Spring Boot 3 and 4. */
@SpringBootApplication
@RestController
public class Application {

    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** What a form asks for. */
    public record Form(@Notation(Kind.TARGET) String target, @Notation(Kind.NUMBER) String result) {}

    @PostMapping("/programmes")
    Outcome<Programme> programme(@RequestParam("file") MultipartFile file) throws IOException {
        return read(file).map(LoadedProgramme::programme);
    }

    @PostMapping("/scores")
    Outcome<Scorecard> score(@RequestParam("file") MultipartFile file) throws IOException {
        return read(file).map(loaded -> Tiendo.score(loaded, LocalDate.of(2022, 12, 31)));
    }

    private static Outcome<LoadedProgramme> read(MultipartFile file) throws IOException {
        String name = String.valueOf(file.getOriginalFilename());
        return Tiendo.read(Source.of(name, file.getInputStream(), ReadLimits.standard()));
    }

    @PostMapping("/forms")
    Form form(@Valid @RequestBody Form form) {
        return form;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<String> notValid(MethodArgumentNotValidException e) {
        return e.getFieldErrors().stream()
                .map(DefaultMessageSourceResolvable::getDefaultMessage)
                .toList();
    }
}
