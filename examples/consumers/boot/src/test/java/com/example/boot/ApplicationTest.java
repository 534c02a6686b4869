package com.example.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class ApplicationTest {

    private static final String PROGRAMME = "{\"tiendo\":\"1.0\",\"programme\":{\"id\":\"p\",\"title\":{\"vi\":\"Chương trình\"},"
            + "\"indicators\":[{\"id\":\"i\",\"name\":{\"en\":\"I\"}},{\"id\":\"j\"}]}}";

    private static ConfigurableApplicationContext application;
    private static String address;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(Application.class, "--server.port=0", "--spring.main.banner-mode=off");
        address = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static HttpResponse<String> post(String path, String type, String body, String language)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", type)
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> upload(String path) throws IOException, InterruptedException {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.json\"\r\n\r\n" + PROGRAMME
                + "\r\n--x--\r\n";
        return post(path, "multipart/form-data; boundary=x", body, "en");
    }

    @Test
    void answersAnUploadWithTheProgrammeAndWhatWasFound() throws Exception {
        HttpResponse<String> answer = upload("/programmes");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"value\":{\"id\":\"p\",\"title\":{\"vi\":\"Chương trình\"},\"indicators\":[{\"id\":\"i\",\"name\":"
                        + "{\"en\":\"I\"}}],\"reports\":[]},\"complete\":false,\"findings\":[{\"code\":\"json.missing-field\"");
    }

    @Test
    void answersWithAScorecard() throws Exception {
        HttpResponse<String> answer = upload("/scores");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"notRated\":1").contains("\"total\":1").contains("\"sharePercent\":0");
    }

    @Test
    void saysWhatIsWrongWithAFormInTheLanguageOfTheRequest() throws Exception {
        String form = "{\"target\":\"nhiều\",\"result\":\"7x%\"}";

        HttpResponse<String> vietnamese = post("/forms", "application/json", form, "vi");
        HttpResponse<String> english = post("/forms", "application/json", form, "en");

        assertThat(vietnamese.statusCode()).isEqualTo(400);
        assertThat(vietnamese.body()).contains("7x%").contains("cần").doesNotContain("expected");
        assertThat(english.body()).contains("7x%").contains("expected").doesNotContain("cần");
    }
}
