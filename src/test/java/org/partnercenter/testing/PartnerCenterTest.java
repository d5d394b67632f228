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

/**
 * The whole product on a random port, with H2 in memory; jobs and mails move only when a
 * test moves them. All tests with this annotation share one context and one database, so
 * each must use names of its own ({@link Unique}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ FlowCoverage.class, TrialProcess.class, ResetAfterEachTest.class, People.class, Inbox.class, Engine.class,
		SpelledDocuments.class, Members.class, KnownCompanies.class, Assets.class, RenewalYear.class })
public @interface PartnerCenterTest {

}
