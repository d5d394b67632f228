package org.partnercenter.safety;

import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** What the profile {@code production} demands of its operator and of us. */
class ProductionReadinessTests {

	private final ApplicationContextRunner production = new ApplicationContextRunner()
		.withInitializer(new ConfigDataApplicationContextInitializer())
		.withUserConfiguration(ProductionReadiness.class)
		.withPropertyValues("spring.profiles.active=production");

	private final ApplicationContextRunner configured = this.production.withPropertyValues(
			"DATABASE_URL=jdbc:postgresql://db.internal/partnercenter", "DATABASE_USER=center",
			"DATABASE_PASSWORD=correct horse battery", "SMTP_HOST=smtp.internal", "MAIL_FROM=program@contoso.com",
			"PUBLIC_URL=https://partners.contoso.com", "SELLER_NAME=Contoso", "SELLER_STREET=1 Main Street",
			"SELLER_POSTAL_CODE=98052", "SELLER_CITY=Redmond", "SELLER_COUNTRY=US", "SELLER_EMAIL=billing@contoso.com",
			"SELLER_IBAN=DE75512108001245126199", "SELLER_BIC=SOGEDEFF", "SELLER_ZONE=America/Los_Angeles",
			"TRAIL_KEY=2026:Zmlyc3Qga2V5IG9mIHRoZSB0cmFpbCB3aXRoIDMyIGJ5dGVz");

	@Test
	void startsWhenTheOperatorHasSaidEverything() {
		this.configured.run(context -> assertThat(context).hasNotFailed());
	}

	@Test
	void saysEverythingThatIsMissingAtOnce() {
		this.production.run(context -> assertThat(missing(context)).extracting(line -> line.replaceFirst(":.*", ""))
			.contains("DATABASE_URL", "DATABASE_USER", "DATABASE_PASSWORD", "SMTP_HOST", "MAIL_FROM", "PUBLIC_URL",
					"TRAIL_KEY", "SELLER_NAME", "SELLER_IBAN", "SELLER_BIC", "SELLER_ZONE"));
	}

	@Test
	void cardsNeedBothSecrets() {
		var stripe = this.configured.withPropertyValues("CARD_PROVIDER=stripe");
		stripe.run(context -> assertThat(missing(context)).extracting(line -> line.replaceFirst(":.*", ""))
			.containsExactly("CARD_SECRET_KEY", "CARD_WEBHOOK_SECRET"));
		stripe.withPropertyValues("CARD_SECRET_KEY=sk_live_of_contoso", "CARD_WEBHOOK_SECRET=whsec_of_contoso")
			.run(context -> assertThat(context).hasNotFailed());
	}

	@Test
	void asksNothingOfATrial() {
		this.production.withPropertyValues("spring.profiles.active=")
			.run(context -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			DATABASE_URL=jdbc:h2:file:./data/partnercenter          | DATABASE_URL
			DATABASE_USER=                                          | DATABASE_USER
			DATABASE_PASSWORD=partnercenter                         | DATABASE_PASSWORD
			DATABASE_PASSWORD=short                                 | DATABASE_PASSWORD
			SMTP_HOST=127.0.0.1                                     | SMTP_HOST
			MAIL_FROM=no-reply@partner-center.example               | MAIL_FROM
			PUBLIC_URL=http://partners.contoso.com                  | PUBLIC_URL
			TRAIL_KEY=                                              | TRAIL_KEY
			TRAIL_KEY=2026:c2hvcnQ=                                 | TRAIL_KEY
			SELLER_NAME=                                            | SELLER_NAME
			SELLER_STREET=                                          | SELLER_STREET
			SELLER_POSTAL_CODE=                                     | SELLER_POSTAL_CODE
			SELLER_CITY=                                            | SELLER_CITY
			SELLER_COUNTRY=                                         | SELLER_COUNTRY
			SELLER_EMAIL=                                           | SELLER_EMAIL
			SELLER_IBAN=                                            | SELLER_IBAN
			SELLER_BIC=                                             | SELLER_BIC
			SELLER_ZONE=                                            | SELLER_ZONE
			CARD_PROVIDER=local                                     | CARD_PROVIDER
			server.servlet.session.cookie.secure=false              | server.servlet.session.cookie.secure
			partner-center.examples=true                            | partner-center.examples
			PASSWORD_STRENGTH=9                                     | partner-center.access.password-strength
			camunda.bpm.authorization.enabled=false                 | camunda.bpm.authorization.enabled
			camunda.bpm.database.schema-update=true                 | camunda.bpm.database.schema-update
			camunda.bpm.webapp.index-redirect-enabled=true          | camunda.bpm.webapp.index-redirect-enabled
			camunda.bpm.admin-user.id=demo                          | camunda.bpm.admin-user
			spring.security.user.password=demo                      | spring.security.user
			spring.jpa.hibernate.ddl-auto=update                    | spring.jpa.hibernate.ddl-auto
			spring.jpa.open-in-view=true                            | spring.jpa.open-in-view
			spring.h2.console.enabled=true                          | spring.h2.console.enabled
			server.error.include-stacktrace=always                  | server.error.include-stacktrace
			server.error.include-message=always                     | server.error.include-message
			server.error.whitelabel.enabled=true                    | server.error.whitelabel.enabled
			""")
	void refusesToStartWith(String setting, String named) {
		this.configured.withPropertyValues(setting)
			.run(context -> assertThat(missing(context)).singleElement().asString().startsWith(named));
	}

	@Test
	void refusesToStartInAnotherTimeZoneThanUtc() {
		TimeZone before = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
			this.configured.run(context -> assertThat(missing(context)).singleElement().asString().contains("UTC"));
		}
		finally {
			TimeZone.setDefault(before);
		}
	}

	@Test
	void zonesThatAreUtcUnderAnotherNameWillDo() {
		assertThat(TimeZone.getTimeZone("Etc/UTC").toZoneId().normalized()).isEqualTo(ZoneOffset.UTC);
	}

	@Test
	void aClassThatMustNotBeThereIsFound() {
		assertThat(Requirement.absent("org.junit.jupiter.api.Test", "").met().test(null)).isFalse();
	}

	@Test
	void theRefusalIsPrintedAsAList() {
		FailureAnalysis printed = new NotReadyAnalyzer().analyze(new NotReady(List.of("one thing", "another")));

		assertThat(printed.getDescription()).contains("  - one thing\n  - another");
		assertThat(printed.getAction()).contains("README.md");
	}

	private static List<String> missing(AssertableApplicationContext context) {
		Throwable failure = context.getStartupFailure();
		assertThat(failure).isInstanceOf(NotReady.class);
		return ((NotReady) failure).missing();
	}

}
