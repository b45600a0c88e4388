package org.actionledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JvmFlagsTest {

    @Test
    void the_jvms_that_run_tests_end_when_they_run_out_of_memory_too() {
        assertThat(JvmFlags.remark()).isEmpty();
    }
}
