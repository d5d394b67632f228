package org.partnercenter.safety;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;

import javax.script.ScriptEngineManager;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

import static org.partnercenter.safety.Requirement.absent;
import static org.partnercenter.safety.Requirement.begins;
import static org.partnercenter.safety.Requirement.empty;
import static org.partnercenter.safety.Requirement.given;
import static org.partnercenter.safety.Requirement.is;
import static org.partnercenter.safety.Requirement.isNot;
import static org.partnercenter.safety.Requirement.secret;

/**
 * Production starts complete and safe, or not at all (T-S11). Looks before anything is
 * built, so that the answer is a list and not the first thing that fails.
 */
@Profile("production")
@Configuration(proxyBeanMethods = false)
class ProductionReadiness {

	private static final String CARD = "partner-center.billing.payment.card.";

	private static final List<Requirement> REQUIREMENTS = List.of(
			// what only an operator knows
			begins("spring.datasource.url", "jdbc:postgresql:",
					"DATABASE_URL: a PostgreSQL database; H2 is for trials"),
			given("spring.datasource.username", "DATABASE_USER: the database role of the product"),
			secret("spring.datasource.password", "DATABASE_PASSWORD: at least 12 characters, and no well-known word"),
			given("spring.mail.host", "SMTP_HOST: the server that takes our mails"),
			isNot("spring.mail.host", "127.0.0.1", "SMTP_HOST: not the mail server of a trial on this machine"),
			given("partner-center.notification.from", "MAIL_FROM: the address from which mails are sent"),
			new Requirement("MAIL_FROM: an address of yours, not one that ends in .example",
					environment -> !environment.getProperty("partner-center.notification.from", "")
						.endsWith(".example")),
			begins("partner-center.public-url", "https://", "PUBLIC_URL: the https address that people type"),
			new Requirement("TRAIL_KEY: <id>:<32 random bytes in Base64>, older keys behind it after commas",
					environment -> environment.getProperty("partner-center.trail.key", "")
						.strip()
						.matches("[A-Za-z0-9-]{1,16}:[A-Za-z0-9+/]{42,}={0,2}(\\s*,.*)?")),
			// who writes the invoices
			given("partner-center.billing.seller.name", "SELLER_NAME: who writes the invoices"),
			given("partner-center.billing.seller.street", "SELLER_STREET: the seller's street, for invoices"),
			given("partner-center.billing.seller.postal-code", "SELLER_POSTAL_CODE: the seller's, for invoices"),
			given("partner-center.billing.seller.city", "SELLER_CITY: the seller's, for invoices"),
			given("partner-center.billing.seller.country", "SELLER_COUNTRY: the seller's, two letters such as DE"),
			given("partner-center.billing.seller.email", "SELLER_EMAIL: whom payers ask about invoices"),
			given("partner-center.billing.seller.iban", "SELLER_IBAN: the account that invoices are paid to"),
			given("partner-center.billing.seller.bic", "SELLER_BIC: the bank that invoices are paid to"),
			given("partner-center.billing.zone", "SELLER_ZONE: the seller's time zone, such as Europe/Berlin"),
			// who takes cards
			isNot(CARD + "provider", "local", "CARD_PROVIDER: stripe or none; nobody pays on the pages for trials"),
			new Requirement("CARD_SECRET_KEY: the secret key of the account at the card provider",
					environment -> !takesCards(environment) || hasSecret(environment, CARD + "secret-key")),
			new Requirement("CARD_WEBHOOK_SECRET: the secret with which the card provider signs its events",
					environment -> !takesCards(environment) || hasSecret(environment, CARD + "webhook-secret")),
			// what must not be turned back
			isNot("server.servlet.session.cookie.secure", "false", "server.servlet.session.cookie.secure must be true"),
			isNot("partner-center.examples", "true", "partner-center.examples: no invented organizations here"),
			isNot("partner-center.rehearsal", "true", "partner-center.rehearsal: nobody moves the clock here"),
			is("camunda.bpm.authorization.enabled", "true", "camunda.bpm.authorization.enabled must be true"),
			is("camunda.bpm.database.schema-update", "false", "camunda.bpm.database.schema-update must be false"),
			is("camunda.bpm.webapp.index-redirect-enabled", "false",
					"camunda.bpm.webapp.index-redirect-enabled must be false"),
			new Requirement("partner-center.access.password-strength must be at least 10",
					environment -> environment.getProperty("partner-center.access.password-strength", Integer.class,
							10) >= 10),
			empty("camunda.bpm.admin-user.id", "camunda.bpm.admin-user: an account with a password in a file"),
			empty("spring.security.user.password", "spring.security.user: an account with a password in a file"),
			is("spring.jpa.hibernate.ddl-auto", "validate", "spring.jpa.hibernate.ddl-auto must be validate"),
			is("spring.jpa.open-in-view", "false", "spring.jpa.open-in-view must be false"),
			isNot("spring.h2.console.enabled", "true", "spring.h2.console.enabled must not be true"),
			is("server.error.include-stacktrace", "never", "server.error.include-stacktrace must be never"),
			is("server.error.include-message", "never", "server.error.include-message must be never"),
			is("server.error.whitelabel.enabled", "false", "server.error.whitelabel.enabled must be false"),
			// what must not be there
			absent("org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration",
					"The REST starter of the engine must not be on the class path"),
			absent("org.springframework.boot.devtools.RemoteSpringApplication",
					"The developer tools must not be on the class path"),
			new Requirement("A script engine is on the class path; models could run code",
					// FEEL, the language of conditions and tables, is none that could do
					// harm
					environment -> new ScriptEngineManager().getEngineFactories()
						.stream()
						.allMatch(factory -> factory.getClass().getName().startsWith("org.camunda."))),
			// or else a day would end at another time in each data center
			new Requirement("The time zone of the Java machine must be UTC (-Duser.timezone=UTC)",
					environment -> TimeZone.getDefault().toZoneId().normalized().equals(ZoneOffset.UTC)));

	private static boolean takesCards(Environment environment) {
		return "stripe".equals(environment.getProperty(CARD + "provider", ""));
	}

	private static boolean hasSecret(Environment environment, String property) {
		return environment.getProperty(property, "").strip().length() >= 12;
	}

	@Bean
	static BeanFactoryPostProcessor refuseToStartUnlessReady(Environment environment) {
		return beans -> {
			List<String> missing = missingIn(environment);
			if (!missing.isEmpty()) {
				throw new NotReady(missing);
			}
		};
	}

	/** Empty when all is well. */
	static List<String> missingIn(Environment environment) {
		List<String> missing = new ArrayList<>();
		REQUIREMENTS.stream()
			.filter(requirement -> !requirement.met().test(environment))
			.map(Requirement::sentence)
			.forEach(missing::add);
		return missing;
	}

}
