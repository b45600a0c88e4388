package org.actionledger.desk.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.actionledger.journal.Position;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends one command to the service that decides it, as the official who asked. */
final class CommandPost {

    private final ServiceAddresses addresses;
    private final RestClient http;
    private final RetryTemplate again;
    private final JsonMapper json;

    CommandPost(ServiceAddresses addresses, RestClient http, RetryTemplate again, JsonMapper json) {
        this.addresses = addresses;
        this.http = http;
        this.again = again;
        this.json = json;
    }

    /** The service cannot do it just now: it does not answer, has not read what the command rests on, or lost a race. */
    static final class NotNow extends RuntimeException {

        NotNow(String reason) {
            super(reason);
        }
    }

    /** The service said no, and would say so again. */
    static final class Declined extends RuntimeException {

        private final HttpStatusCode status;
        private final transient List<String> reasons;

        Declined(HttpStatusCode status, List<String> reasons) {
            super(status + ": " + reasons);
            this.status = status;
            this.reasons = reasons;
        }

        HttpStatusCode status() {
            return status;
        }

        List<String> reasons() {
            return reasons;
        }
    }

    /**
     * Sends the command, and again where it might help: its id makes sure that it is done once.
     *
     * @param atLeast what the service must have read before
     * @throws Declined at once
     * @throws NotNow after as many attempts as were configured
     */
    Position send(PlannedCommand command, Collection<Position> atLeast, String authorization) {
        return again.invoke(() -> sendOnce(command, atLeast, authorization));
    }

    private Position sendOnce(PlannedCommand command, Collection<Position> atLeast, String authorization) {
        var uri = UriComponentsBuilder.fromUri(addresses.of(command.service())).path(command.path());
        // One by one: a list that is empty would be sent as a position that is empty, and be refused.
        atLeast.forEach(position -> uri.queryParam("atLeast", position));
        try {
            return http.post()
                    .uri(uri.encode().build().toUri())
                    .header(HttpHeaders.AUTHORIZATION, authorization)
                    .header("Idempotency-Key", command.key().toString())
                    .header("Idempotency-Scope", command.scope())
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                    .body(json.writeValueAsBytes(command.body()))
                    .exchangeForRequiredValue((_, response) -> position(response));
        } catch (ResourceAccessException e) {
            throw new NotNow("the " + command.service().inWords() + " does not answer: " + e.getMessage());
        }
    }

    private Position position(ClientHttpResponse response) throws IOException {
        HttpStatusCode status = response.getStatusCode();
        JsonNode answer = read(response);
        if (status.is2xxSuccessful()) {
            return Position.parse(answer.path("position").asString(""))
                    .orElseThrow(() -> new Declined(HttpStatus.BAD_GATEWAY, List.of("answered without a position")));
        }
        if (status.value() == 503 || status.value() == 409) {
            throw new NotNow(String.join("; ", reasons(answer, status)));
        }
        throw new Declined(status, reasons(answer, status));
    }

    private JsonNode read(ClientHttpResponse response) throws IOException {
        try {
            return json.readTree(response.getBody().readAllBytes());
        } catch (JacksonException _) {
            // Whatever stands between, a proxy say, answers in its own way; the status says enough.
            return json.createObjectNode();
        }
    }

    /** What the service gives as its reasons, each with the field of the command that it is about. */
    private static List<String> reasons(JsonNode problem, HttpStatusCode status) {
        List<String> reasons = new ArrayList<>();
        for (String kind : List.of("refusals", "faults")) {
            for (JsonNode each : problem.path(kind)) {
                String field = each.path("field").asString("");
                reasons.add((field.isEmpty() ? "" : field + ": ")
                        + each.path("reason").asString("refused"));
            }
        }
        return reasons.isEmpty() ? List.of(problem.path("detail").asString("answered " + status)) : reasons;
    }
}
