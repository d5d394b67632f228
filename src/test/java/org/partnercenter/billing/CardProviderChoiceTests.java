package org.partnercenter.billing;

import java.time.Clock;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Which card provider is there, by the settings. */
class CardProviderChoiceTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withBean(Clock.class, Clock::systemUTC)
		.withBean(ObjectMapper.class, ObjectMapper::new)
		.withUserConfiguration(Providers.class)
		.withPropertyValues("partner-center.billing.payment.two-persons-above.default=1");

	@Test
	void nobodyPaysOnThePagesForTrialsInProduction() {
		this.runner
			.withPropertyValues("spring.profiles.active=production",
					"partner-center.billing.payment.card.provider=local")
			.run(context -> assertThat(context).doesNotHaveBean(CardCheckout.class));
	}

	@Test
	void thePropertyChooses() {
		this.runner.withPropertyValues("partner-center.billing.payment.card.provider=local")
			.run(context -> assertThat(context).hasSingleBean(CardCheckout.class).hasSingleBean(LocalCheckout.class));
		this.runner
			.withPropertyValues("partner-center.billing.payment.card.provider=stripe",
					"partner-center.billing.payment.card.secret-key=sk_test_x")
			.run(context -> assertThat(context).hasSingleBean(CardCheckout.class).hasSingleBean(StripeCheckout.class));
		this.runner.withPropertyValues("partner-center.billing.payment.card.provider=none")
			.run(context -> assertThat(context).doesNotHaveBean(CardCheckout.class));
	}

	@Test
	void anUnknownOneIsRefused() {
		this.runner.withPropertyValues("partner-center.billing.payment.card.provider=cash")
			.run(context -> assertThat(context).hasFailed());
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(PaymentSettings.class)
	@Import({ LocalCheckout.class, StripeCheckout.class })
	static class Providers {

	}

}
