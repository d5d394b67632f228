package org.partnercenter.billing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** No form of a payment takes the number of a card (T-P09). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaymentSettings.class)
class PaymentConfiguration {

	@Bean
	CardNumberRule noCardWhenChoosing() {
		return new CardNumberRule("payment-choose");
	}

	@Bean
	CardNumberRule noCardInTransfer() {
		return new CardNumberRule("payment-confirm-transfer");
	}

	@Bean
	CardNumberRule noCardFromSecondPerson() {
		return new CardNumberRule("payment-confirm-second");
	}

	@Bean
	CardNumberRule noCardWhenClearingUp() {
		return new CardNumberRule("unapplied-payment-clear-up");
	}

}
