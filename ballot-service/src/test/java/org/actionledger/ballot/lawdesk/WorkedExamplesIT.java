package org.actionledger.ballot.lawdesk;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the reading of the law, as far as they are questions to the desk, asked and answered over HTTP. */
class WorkedExamplesIT {

    @SuppressWarnings("NullAway.Init") // before all tests
    private static DeskAlone desk;

    @BeforeAll
    static void open() {
        desk = new DeskAlone();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            E1  six months               | mandate?jurisdiction=ENGLAND&openedOn=2022-11-30&ballotDay=2023-01-11 | lastDay | 2023-07-10
            E1  nine months as agreed    | mandate?jurisdiction=ENGLAND&openedOn=2022-11-30&ballotDay=2023-01-11&agreedUntil=2023-10-10 | lastDay | 2023-10-10
            E1  fourteen days            | notice-of-action?jurisdiction=ENGLAND&received=2023-01-11 | earliestAction | 2023-01-25
            E1  seven days as agreed     | notice-of-action?jurisdiction=ENGLAND&received=2023-01-11&agreedShorter=true | earliestAction | 2023-01-18
            E1  notice with the result   | earliest-action?jurisdiction=ENGLAND&ballotDay=2023-01-11&countDays=0 | earliestAction | 2023-01-25
            E2  Royal College of Nursing | mandate?jurisdiction=ENGLAND&openedOn=2022-10-06&ballotDay=2022-11-02 | lastDay | 2023-05-01
            E3  end of a month           | mandate?jurisdiction=ENGLAND&openedOn=2025-11-01&ballotDay=2025-11-30 | lastDay | 2026-05-29
            E3  nine months              | mandate?jurisdiction=ENGLAND&openedOn=2025-11-01&ballotDay=2025-11-30&agreedUntil=2026-08-29 | lastDay | 2026-08-29
            E5  twelve months            | mandate?jurisdiction=ENGLAND&openedOn=2026-02-18&ballotDay=2026-03-27 | lastDay | 2027-03-26
            E7  resident doctors         | mandate?jurisdiction=ENGLAND&openedOn=2025-12-08&ballotDay=2026-02-02 | lastDay | 2026-08-01
            E11 Northern Ireland         | mandate?jurisdiction=NORTHERN_IRELAND&ballotDay=2026-10-16 | startBy | 2026-11-12
            E11 eight weeks as agreed    | mandate?jurisdiction=NORTHERN_IRELAND&ballotDay=2026-10-16&agreedUntil=2026-12-10 | startBy | 2026-12-10
            E11 seven days               | notice-of-action?jurisdiction=NORTHERN_IRELAND&action=2026-11-09 | latestReceipt | 2026-11-02
            E19 ballot notice            | ballot-notice?jurisdiction=ENGLAND&opens=2026-02-25 | latestReceipt | 2026-02-18
            E19 sample on a Sunday       | ballot-notice?jurisdiction=ENGLAND&opens=2026-02-25 | latestSamplePaper | 2026-02-22
            E19 ballot notice before     | ballot-notice?jurisdiction=ENGLAND&opens=2026-02-20 | latestReceipt | 2026-02-13
            E19 ballot notice in March   | ballot-notice?jurisdiction=ENGLAND&opens=2026-03-02 | latestReceipt | 2026-02-23
            E20 fifty                    | scrutineer?jurisdiction=ENGLAND&entitled=50&ballotDay=2023-01-11 | required | false
            E20 fifty-one                | scrutineer?jurisdiction=ENGLAND&entitled=51&ballotDay=2023-01-11 | required | true
            E20 the report               | scrutineer?jurisdiction=ENGLAND&entitled=51&ballotDay=2023-01-11 | reportBy | 2023-02-07
            E23 the second mandate       | mandate?jurisdiction=ENGLAND&openedOn=2026-04-17&ballotDay=2026-05-15 | lastDay | 2027-05-14
            RMT, 21 June 2022            | notice-of-action?jurisdiction=GREAT_BRITAIN&action=2022-06-21 | latestReceipt | 2022-06-07
            the last day of fourteen     | notice-of-action?jurisdiction=ENGLAND&received=2026-02-17 | earliestAction | 2026-03-03
            the first day of ten         | notice-of-action?jurisdiction=ENGLAND&received=2026-02-18 | earliestAction | 2026-02-28
            before the Act of 2016       | notice-of-action?jurisdiction=ENGLAND&received=2017-02-28 | earliestAction | 2017-03-07
            dismissal, twelve weeks      | dismissal-protection?jurisdiction=ENGLAND&firstDay=2026-02-17 | lastDay | 2026-05-11
            dismissal, Northern Ireland  | dismissal-protection?jurisdiction=NORTHERN_IRELAND&firstDay=2026-02-18 | lastDay | 2026-05-12
            Dundee UCU                   | mandate?jurisdiction=SCOTLAND&openedOn=2025-01-02&ballotDay=2025-01-30 | lastDay | 2025-07-29
            """)
    void of_days(String example, String question, String field, String answer) {
        Object expected = answer.equals("true") || answer.equals("false") ? Boolean.valueOf(answer) : answer;
        desk.get("/api/law/" + question)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$." + field)
                .isEqualTo(expected)
                .jsonPath("$.rule")
                .isNotEmpty()
                .jsonPath("$.rulesVersion")
                .isNotEmpty()
                .jsonPath("$.inputs.jurisdiction")
                .isNotEmpty()
                .jsonPath("$.explanation")
                .isNotEmpty()
                .jsonPath("$.provision")
                .isNotEmpty()
                .jsonPath("$.uri")
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            E5  half, no forty per cent  | ENGLAND | 2026-02-18 | 2026-03-27 | YES |       | 1000 | 500 | 0 | 300 | 200 | YES | MET
            E7  resident doctors         | ENGLAND | 2025-12-08 | 2026-02-02 | NO  |       | 54432 | 28598 | 0 | 26696 | 1902 | YES | MET
            E13 499 of 1,000             | ENGLAND | 2024-01-08 | 2024-02-05 | NO  |       | 1000 | 499 | 0 | 499 | 0 | NO | NOT_MET
            E13 500 of 1,000             | ENGLAND | 2024-01-08 | 2024-02-05 | NO  |       | 1000 | 500 | 0 | 500 | 0 | YES | MET
            E13 499 of 999               | ENGLAND | 2024-01-08 | 2024-02-05 | NO  |       | 999 | 499 | 0 | 499 | 0 | NO | NOT_MET
            E13 500 of 999               | ENGLAND | 2024-01-08 | 2024-02-05 | NO  |       | 999 | 500 | 0 | 500 | 0 | YES | MET
            E13 spoiled papers are votes | ENGLAND | 2024-01-08 | 2024-02-05 | NO  |       | 1000 | 500 | 5 | 400 | 95 | YES | MET
            E15 the strike               | ENGLAND | 2024-01-08 | 2024-02-05 | NO  |       | 1800 | 985 | 5 | 480 | 500 | NO | MET
            E15 action short of it       | ENGLAND | 2024-01-08 | 2024-02-05 | NO  |       | 1800 | 985 | 5 | 700 | 280 | YES | MET
            E17 Welsh health board       | WALES   | 2024-01-08 | 2024-02-05 | YES | true  | 1000 | 560 | 0 | 390 | 170 | YES | MET
            E17 English trust            | ENGLAND | 2024-01-08 | 2024-02-05 | YES |       | 1000 | 560 | 0 | 390 | 170 | NO | MET
            Border Force in Wales        | WALES   | 2024-01-08 | 2024-02-05 | YES | false | 1000 | 560 | 0 | 390 | 170 | NO | MET
            """)
    void of_figures(
            String example,
            String jurisdiction,
            String openedOn,
            String ballotDay,
            String importantPublicServices,
            String devolvedWelshAuthority,
            int entitled,
            int votesCast,
            int spoiled,
            int yes,
            int no,
            String supported,
            String turnout) {
        desk.post("/api/law/assessments", """
                        {"jurisdiction": "%s", "type": "STATUTORY", "openedOn": "%s", "ballotDay": "%s",
                         "importantPublicServices": "%s", "devolvedWelshAuthority": %s,
                         "entitled": %d, "votesCast": %d, "spoiled": %d,
                         "questions": [{"question": "STRIKE", "yes": %d, "no": %d}]}""".formatted(
                                jurisdiction,
                                openedOn,
                                ballotDay,
                                importantPublicServices,
                                devolvedWelshAuthority,
                                entitled,
                                votesCast,
                                spoiled,
                                yes,
                                no))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.questions[0].supported")
                .isEqualTo(supported)
                .jsonPath("$.findings[?(@.rule=='gb.turnout')].outcome")
                .isEqualTo(turnout);
    }
}
