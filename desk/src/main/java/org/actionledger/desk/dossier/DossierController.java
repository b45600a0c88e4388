package org.actionledger.desk.dossier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Takes dossiers over HTTP. */
@RestController
final class DossierController {

    private static final String TRY_AGAIN_SECONDS = "5";

    private final DossierLoader loader;

    DossierController(DossierLoader loader) {
        this.loader = loader;
    }

    /**
     * Loads one dossier.
     *
     * @param file what the file is called in the answer
     */
    @PostMapping(
            path = "/api/dossiers",
            consumes = {"application/yaml", "text/yaml"},
            produces = "application/json")
    LoadedDossier load(
            @RequestBody byte[] body,
            @RequestParam(defaultValue = "dossier.yaml") String file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization) {
        Dossier dossier = DossierReader.read(file, text(file, body));
        return dryRun ? loader.rehearse(dossier) : loader.load(dossier, authorization);
    }

    /** The JSON Schema that a dossier is held to, for editors. */
    @GetMapping(path = "/api/dossiers/schema", produces = "application/schema+json")
    JsonNode schema() {
        return DossierSchema.SCHEMA;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notYaml(NotYaml unreadable) {
        return problem(HttpStatus.BAD_REQUEST, "this is no YAML; nothing was recorded", List.of(unreadable.problem()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(DossierRefused refused) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "the dossier is refused whole; nothing was recorded",
                refused.problems());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> brokenOff(LoadBrokenOff brokenOff) {
        ResponseEntity<ProblemDetail> answer = problem(
                brokenOff.status(),
                "the load stopped on its way: what was recorded stays, and loading again continues from there",
                brokenOff.problems());
        ProblemDetail detail = answer.getBody();
        if (detail != null) {
            detail.setProperty("counts", brokenOff.soFar().counts());
            detail.setProperty("positions", brokenOff.soFar().positions());
        }
        return answer;
    }

    private static ResponseEntity<ProblemDetail> problem(
            HttpStatusCode status, String detail, List<DossierProblem> problems) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("problems", problems);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        if (status.value() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, TRY_AGAIN_SECONDS);
        }
        return answer.body(problem);
    }

    private static String text(String file, byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new NotYaml(new DossierProblem(file, 1, "is not written in UTF-8"));
        }
    }
}
