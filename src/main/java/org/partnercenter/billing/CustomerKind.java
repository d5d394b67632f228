package org.partnercenter.billing;

/** What the tax table asks about a customer; text {@code billing.customer.<name>}. */
public enum CustomerKind {

	COMPANY, PUBLIC_BODY, NON_PROFIT

}
