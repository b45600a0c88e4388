package org.actionledger;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.actionledger.journal.decide.Decider;
import org.jspecify.annotations.NullMarked;
import org.springframework.transaction.annotation.Transactional;

/** The walls of the house. Each is a list of what may be used on its side of it: think hard before you make one longer. */
@AnalyzeClasses(packages = "org.actionledger", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] JDK = {"java..", "javax.sql..", "org.jspecify.."};
    private static final String[] SPRING = {
        "org.springframework..",
        "org.slf4j..",
        "jakarta.servlet..",
        "org.springdoc..",
        "io.swagger.v3..",
        "com.fasterxml.jackson.annotation.."
    };

    private static final String[] MACHINERY = {
        "org.springframework..",
        "org.slf4j..",
        "jakarta.servlet..",
        "java.sql..",
        "javax.sql..",
        "java.net..",
        "java.io..",
        "tools.jackson..",
        "org.apache.kafka..",
        "org.springdoc..",
        "io.swagger.v3.."
    };

    @ArchTest
    static void there_is_a_house_to_look_at(JavaClasses all) {
        Map<String, Long> classes =
                all.stream().collect(Collectors.groupingBy(ArchitectureTest::module, Collectors.counting()));

        assertThat(classes)
                .containsOnlyKeys(
                        "law",
                        "events",
                        "language",
                        "journal",
                        "http",
                        "campaign",
                        "ballot",
                        "projections",
                        "desk",
                        "standalone");
        assertThat(classes)
                .allSatisfy((module, count) ->
                        assertThat(count).as(module).isGreaterThan(module.equals("language") ? 5 : 10));
    }

    @ArchTest
    static final ArchRule law_knows_dates_and_counts = only("law", JDK);

    @ArchTest
    static final ArchRule events_know_how_they_are_written =
            only("events", JDK, "tools.jackson..", "com.fasterxml.jackson.annotation..", "com.github.f4b6a3.uuid..");

    @ArchTest
    static final ArchRule language_knows_facts_and_no_rule_of_law =
            only("language", JDK, "org.actionledger.events..", "com.ibm.icu..", "tools.jackson..");

    @ArchTest
    static final ArchRule what_decides_says_nothing = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.actionledger.ballot.decide..",
                    "org.actionledger.ballot.result..",
                    "org.actionledger.projections.fold..",
                    "org.actionledger.projections.store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.actionledger.language..")
            .because("facts are kept, and words are found where somebody reads them");

    @ArchTest
    static final ArchRule the_journal_knows_no_trade_and_no_http = only(
            "journal",
            JDK,
            "org.springframework.beans..",
            "org.springframework.boot..",
            "org.springframework.context..",
            "org.springframework.core..",
            "org.springframework.dao..",
            "org.springframework.jdbc..",
            "org.springframework.transaction..",
            "org.springframework.util..",
            "org.slf4j..",
            "com.github.benmanes.caffeine..",
            "com.ethlo.time..",
            "io.micrometer.core..",
            "io.micrometer.tracing..",
            "org.apache.kafka..",
            "org.flywaydb..",
            "tools.jackson..",
            "com.github.f4b6a3.uuid..");

    @ArchTest
    static final ArchRule http_knows_what_a_journal_says_and_no_trade = only(
            "http",
            with(JDK, SPRING),
            "org.actionledger.journal",
            "org.actionledger.journal.decide..",
            "org.actionledger.journal.feed..",
            "org.actionledger.journal.trace..",
            "org.apache.catalina..",
            "org.apache.coyote..",
            "org.apache.tomcat..",
            "org.apache.juli..",
            "com.github.benmanes.caffeine..",
            "io.micrometer.common..",
            "io.micrometer.observation..",
            "io.micrometer.tracing..",
            "javax.crypto..",
            "tools.jackson..",
            "org.erdtman.jcs..",
            "com.github.f4b6a3.uuid..");

    @ArchTest
    static final ArchRule no_package_needs_one_that_needs_it =
            slices().matching("org.actionledger.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule a_decision_is_pure = classes()
            .that()
            .resideInAPackage("org.actionledger.journal.decide..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with(JDK, "org.actionledger.journal.decide.."));

    @ArchTest
    static final ArchRule campaigns_know_no_ballot_service_and_no_projection = only(
            "campaign",
            with(JDK, SPRING),
            "org.actionledger.events..",
            "org.actionledger.journal..",
            "org.actionledger.http..");

    @ArchTest
    static final ArchRule ballots_know_no_campaign_service_and_no_projection = only(
            "ballot",
            with(JDK, SPRING),
            "org.actionledger.events..",
            "org.actionledger.law..",
            "org.actionledger.language..",
            "org.actionledger.journal..",
            "org.actionledger.http..",
            "org.pcollections..",
            "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule projections_know_the_topic_and_neither_service = only(
            "projections",
            with(JDK, SPRING),
            "org.actionledger.events..",
            "org.actionledger.law..",
            "org.actionledger.language..",
            "org.actionledger.journal",
            "org.actionledger.journal.feed..",
            "org.actionledger.journal.mend..",
            "org.actionledger.http..",
            "org.actionledger.journal.topic..",
            "org.flywaydb..",
            "org.postgresql..",
            "com.github.benmanes.caffeine..",
            "tools.jackson..");

    @ArchTest
    static final ArchRule the_desk_knows_the_views_and_neither_service_nor_law = only(
            "desk",
            with(JDK, SPRING),
            "org.actionledger.events..",
            "org.actionledger.language..",
            "org.actionledger.http..",
            "org.actionledger.journal",
            "org.actionledger.journal.mend..",
            "org.actionledger.journal.topic..",
            "org.actionledger.projections..",
            "org.thymeleaf..",
            "tools.jackson..",
            "org.snakeyaml.engine..",
            "com.networknt.schema..",
            "com.github.victools.jsonschema..",
            "com.fasterxml.classmate..");

    @ArchTest
    static final ArchRule views_ask_the_law_about_days_to_come_only = noClasses()
            .that()
            .resideInAPackage("org.actionledger.projections..")
            .and()
            .resideOutsideOfPackage("org.actionledger.projections.planning..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.actionledger.law..")
            .because("what is on record was concluded when it was recorded");

    @ArchTest
    static void neither_a_decider_nor_what_it_decides_by_touches_machinery(JavaClasses all) {
        Set<JavaClass> deciding = new LinkedHashSet<>();
        all.stream().filter(one -> one.isAssignableTo(Decider.class)).forEach(one -> addWithWhatItUses(one, deciding));

        assertThat(deciding).hasSizeGreaterThan(50);
        assertThat(deciding.stream()
                        .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                        .filter(used -> resideInAnyPackage(MACHINERY).test(used.getTargetClass()))
                        // The address of a provision: a name, which asks nobody.
                        .filter(used -> !used.getTargetClass().isEquivalentTo(URI.class))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    private static void addWithWhatItUses(JavaClass one, Set<JavaClass> found) {
        if (resideInAPackage("org.actionledger..").test(one) && found.add(one)) {
            one.getDirectDependenciesFromSelf().forEach(used -> addWithWhatItUses(used.getTargetClass(), found));
        }
    }

    @ArchTest
    static final ArchRule nothing_asks_the_time_behind_its_callers_back = noClasses()
            .that()
            .resideOutsideOfPackage("org.actionledger.standalone..")
            .should()
            .callMethodWhere(JavaCall.Predicates.target(name("now"))
                    .and(JavaCall.Predicates.target(owner(resideInAPackage("java.time")))))
            .because("what a decision needs arrives in its command, and only who owns a Clock asks it");

    @ArchTest
    static final ArchRule nothing_pure_draws_lots = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.actionledger.law..", "org.actionledger.events..", "org.actionledger.journal.decide..")
            .or()
            .implement(Decider.class)
            .should()
            .callMethod(UUID.class, "randomUUID")
            .because("what a decision needs arrives in its command");

    @ArchTest
    static final ArchRule a_day_is_a_day_and_an_instant_an_instant = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.actionledger.projections.asked..", "org.actionledger.desk..", "org.actionledger.language..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(LocalDateTime.class)
            .because("a time without a zone is only what a person types into a form or reads on a page");

    @ArchTest
    static final ArchRule counts_are_whole = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "org.actionledger.law..",
                    "org.actionledger.events..",
                    "org.actionledger.campaign..",
                    "org.actionledger.ballot..",
                    "org.actionledger.projections..",
                    "org.actionledger.desk..")
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class);

    @ArchTest
    static final ArchRule a_class_has_a_job_to_be_named_for = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Common|Base|Abstract|Impl|Dto|Processor|Handler)(\\$.*)?")
            .andShould()
            .notHaveSimpleName("FeedHandler")
            .because("a name that fits everything says nothing");

    @ArchTest
    static final ArchRule nobody_inherits = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .areNotMetaAnnotatedWith("org.springframework.context.annotation.Configuration")
            .and(nameMatching(".*\\.[A-Z]\\w*"))
            .and(not(describe(
                    "run in a transaction, for which Spring subclasses them", ArchitectureTest::isTransactional)))
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static void every_package_says_that_nothing_is_null_unless_it_says_so(JavaClasses all) {
        assertThat(all.stream().map(one -> one.getPackage()).distinct())
                .allSatisfy(one -> assertThat(one.isAnnotatedWith(NullMarked.class))
                        .as(one.getName())
                        .isTrue());
    }

    private static boolean isTransactional(JavaClass one) {
        return one.isAnnotatedWith(Transactional.class)
                || one.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    private static String module(JavaClass one) {
        Matcher matcher = Pattern.compile("org\\.actionledger\\.(\\w+).*").matcher(one.getPackageName());
        return matcher.matches() ? matcher.group(1) : one.getName();
    }

    private static ArchRule only(String module, String[] used, String... more) {
        return classes()
                .that()
                .resideInAPackage("org.actionledger." + module + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(with(with(used, more), "org.actionledger." + module + ".."));
    }

    private static String[] with(String[] some, String... more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
