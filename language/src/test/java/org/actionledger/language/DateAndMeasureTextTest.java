package org.actionledger.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.actionledger.events.Measure;
import org.actionledger.events.When;
import org.junit.jupiter.api.Test;

class DateAndMeasureTextTest {

    static final DateText DATES = Messages.in(Language.ENGLISH).dates();
    static final MeasureText MEASURES = Messages.in(Language.ENGLISH).measures();

    @Test
    void dates_are_said_as_precisely_as_they_are_known() {
        assertThat(DATES.said("2023-02-01")).isEqualTo("1 February 2023");
        assertThat(DATES.said("2023-11")).isEqualTo("November 2023");
        assertThat(DATES.said("2023")).isEqualTo("2023");
        assertThat(DATES.said("2023-11~")).isEqualTo("about November 2023");
        assertThat(DATES.said("2023-01-19?")).isEqualTo("perhaps 19 January 2023");
        assertThat(DATES.said("2023-10-16/2023-10-22")).isEqualTo("16 to 22 October 2023");
        assertThat(DATES.said("2023-06-28/2023-07-10")).isEqualTo("28 June to 10 July 2023");
        assertThat(DATES.said("2022-12-28/2023-01-10")).isEqualTo("28 December 2022 to 10 January 2023");
        assertThat(DATES.said("2023-03/2023-05")).isEqualTo("March to May 2023");
        assertThat(DATES.said("2022-11/2023-05")).isEqualTo("November 2022 to May 2023");
        assertThat(DATES.said("2023/2024")).isEqualTo("2023 to 2024");
        assertThat(DATES.said("2023-01-18~/2023-01-19~")).isEqualTo("about 18 to 19 January 2023");
        assertThat(DATES.said("2023-01-18/2023-01-19~")).isEqualTo("18 January 2023 to about 19 January 2023");
        assertThat(DATES.said("2023-01/2023-01-19")).isEqualTo("January 2023 to 19 January 2023");
        assertThat(DATES.said("2023-02-01/..")).isEqualTo("from 1 February 2023");
        assertThat(DATES.said("../2023-11-17")).isEqualTo("until 17 November 2023");
        assertThat(DATES.said(new When("2023-12", "until Christmas"))).isEqualTo("December 2023 (until Christmas)");
        assertThat(DATES.said(new When("2023-11", "in November 2023"))).isEqualTo("November 2023");
    }

    @Test
    void since_when_is_said_as_vaguely_as_it_is_known() {
        assertThat(DATES.since("2023-02-01")).isEqualTo("since 1 February 2023");
        assertThat(DATES.since("2023-02-01/..")).isEqualTo("since 1 February 2023");
        assertThat(DATES.since("2023-06-28/2023-07-10")).isEqualTo("since some day from 28 June to 10 July 2023");
    }

    @Test
    void money_is_said_in_pounds_and_millions() {
        assertThat(MEASURES.amount("MONEY", "21300000")).isEqualTo("£21.3 million");
        assertThat(MEASURES.amount("MONEY", "1000")).isEqualTo("£1,000");
        assertThat(MEASURES.said(new Measure("INSET day", "DAYS", "1", null, null, null, null)))
                .isEqualTo("1 day INSET day");
    }
}
