package org.partnercenter.rulechange;

import java.util.List;
import java.util.UUID;

import org.partnercenter.billing.Money;

/**
 * What a rule change would do to one organization.
 *
 * @param held the level that is active
 * @param now the level that its evidence meets on that day by the present rules
 * @param then and by the changed ones
 * @param warned whether it falls below the level that it holds
 * @param feeNow for a year at the level held, or {@code null} where there is none
 * @param feeThen for a year at the level held, or at the one it falls to
 * @param reasons what is missing for the level lost, or was for the one won
 */
record Effect(UUID organization, EffectKind kind, String held, String now, String then, boolean warned, Money feeNow,
		Money feeThen, List<Reason> reasons) {

	public boolean feeDiffers() {
		return this.feeNow != null && this.feeThen != null && !this.feeNow.equals(this.feeThen);
	}

	/** Whether the organization would notice anything. */
	boolean matters() {
		return this.kind != EffectKind.SAME || feeDiffers();
	}

	/**
	 * One requirement before and after.
	 *
	 * @param code names its text, {@code requirement.<code>}
	 * @param need {@code null} where the present rules do not ask for it
	 * @param needThen {@code null} where the changed rules do not
	 */
	record Reason(String code, int have, Integer need, int haveThen, Integer needThen) {
	}

}
