package org.partnercenter.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.partnercenter.evidence.Assets;
import org.partnercenter.partner.KnownCompanies;
import org.partnercenter.reenrollment.RenewalYear;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * As {@link PartnerCenterTest}, on a real PostgreSQL: for races, and for SQL that H2 may
 * understand in another way.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ FlowCoverage.class, TrialProcess.class, ResetAfterEachTest.class, People.class, Inbox.class, Engine.class,
		SpelledDocuments.class, Members.class, KnownCompanies.class, Assets.class, RenewalYear.class })
@ContextConfiguration(initializers = Postgres.class)
public @interface PostgresTest {

}
