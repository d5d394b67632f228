package org.partnercenter.upgrade;

import org.partnercenter.process.ProcessVariable;

import static org.partnercenter.process.ProcessVariable.flag;
import static org.partnercenter.process.ProcessVariable.text;

/** The variables of {@code processes/upgrade.bpmn}. */
final class UpgradeVariables {

	static final ProcessVariable<String> UPGRADE_ID = text("upgradeId");

	/** Of the order that is to be paid; payment gets it as its business key. */
	static final ProcessVariable<String> ORDER_ID = text("orderId");

	static final ProcessVariable<Boolean> ABOVE_ACTIVE_LEVEL = flag("aboveActiveLevel");

	static final ProcessVariable<Boolean> FEE_SETTLED = flag("feeSettled");

	private UpgradeVariables() {
	}

}
