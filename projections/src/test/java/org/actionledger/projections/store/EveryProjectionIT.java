package org.actionledger.projections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.actionledger.projections.History;
import org.actionledger.projections.ballots.BallotProjection;
import org.actionledger.projections.ballots.ResultProjection;
import org.actionledger.projections.ballots.TurnoutProjection;
import org.actionledger.projections.campaigns.CampaignProjection;
import org.actionledger.projections.campaigns.PartProjection;
import org.actionledger.projections.discrepancies.DiscrepancyProjection;
import org.actionledger.projections.fold.Projection;
import org.actionledger.projections.mandates.MandateProjection;
import org.actionledger.projections.mandates.StatementProjection;
import org.actionledger.projections.timeline.TimelineProjection;
import org.actionledger.projections.unions.UnionProjection;
import org.actionledger.projections.wins.PromiseProjection;
import org.actionledger.projections.wins.PromiseStepProjection;
import org.actionledger.projections.wins.WinProjection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class EveryProjectionIT {

    @Test
    void is_tested_here() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Projection.class));

        assertThat(scan.findCandidateComponents("org.actionledger.projections"))
                .extracting(found -> found.getBeanClassName())
                .containsExactlyInAnyOrderElementsOf(Stream.of(EveryProjectionIT.class.getDeclaredClasses())
                        .map(EveryProjectionIT::tested)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(History.PROJECTIONS.stream()
                        .map(projection -> projection.getClass().getName())
                        .toList());
    }

    private static String tested(Class<?> laws) {
        try {
            ProjectionLaws test = (ProjectionLaws)
                    laws.getDeclaredConstructor(EveryProjectionIT.class).newInstance(new EveryProjectionIT());
            String name = test.projection().getClass().getName();
            test.close();
            return name;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(laws.getName(), e);
        }
    }

    @Nested
    class Of_ballots extends ProjectionLaws {
        @Override
        protected Projection<?, ?> projection() {
            return new BallotProjection();
        }
    }

    @Nested
    class Of_results extends ProjectionLaws {
        @Override
        protected Projection<?, ?> projection() {
            return new ResultProjection();
        }
    }

    @Nested
    class Of_campaigns extends ProjectionLaws {
        @Override
        protected Projection<?, ?> projection() {
            return new CampaignProjection();
        }
    }

    @Nested
    class Of_parts_of_campaigns extends ProjectionLaws {
        @Override
        protected Projection<?, ?> projection() {
            return new PartProjection();
        }
    }

    @Nested
    class Of_discrepancies extends ProjectionLaws {
        @Override
        protected Projection<?, ?> projection() {
            return new DiscrepancyProjection();
        }
    }

    @Nested
    class Of_mandates extends ProjectionLaws {
        @Override
        protected Projection<?, ?> projection() {
            return new MandateProjection();
        }
    }

    @Nested
    class Of_timelines extends ProjectionLaws {
        @Override
        protected Projection<?, ?> projection() {
            return new TimelineProjection();
        }
    }

    @Nested
    class Of_unions extends ProjectionLaws {
        @Override
        protected Projection<?, ?> projection() {
            return new UnionProjection();
        }
    }

    @Nested
    class Of_wins extends ProjectionLaws {
        @Override
        protected Projection<?, ?> projection() {
            return new WinProjection();
        }
    }

    @Nested
    class Of_turnouts extends ProjectionLaws {
        @Override
        protected Projection<?, ?> projection() {
            return new TurnoutProjection();
        }
    }

    @Nested
    class Of_statements extends ProjectionLaws {
        @Override
        protected Projection<?, ?> projection() {
            return new StatementProjection();
        }
    }

    @Nested
    class Of_promises extends ProjectionLaws {
        @Override
        protected Projection<?, ?> projection() {
            return new PromiseProjection();
        }
    }

    @Nested
    class Of_steps_of_promises extends ProjectionLaws {
        @Override
        protected Projection<?, ?> projection() {
            return new PromiseStepProjection();
        }
    }
}
