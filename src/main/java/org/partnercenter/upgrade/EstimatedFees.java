package org.partnercenter.upgrade;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.billing.Money;
import org.partnercenter.qualification.LevelFees;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the estimator says of the fee. */
@Component
class EstimatedFees implements LevelFees {

	private final UpgradeFees fees;

	private final MessageSource texts;

	EstimatedFees(UpgradeFees fees, MessageSource texts) {
		this.fees = fees;
		this.texts = texts;
	}

	@Override
	public Optional<String> due(UUID organization, String level, Locale language) {
		Money due = this.fees.quote(organization, level).due();
		return Optional.of(due.isPositive()
				? this.texts.getMessage("upgrade.estimate.due", new Object[] { due.text(language) }, language)
				: this.texts.getMessage("upgrade.estimate.nothing", null, language));
	}

}
