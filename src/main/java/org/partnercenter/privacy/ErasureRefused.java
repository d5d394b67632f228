package org.partnercenter.privacy;

/** An organization would be left with nobody who may act for it. */
public class ErasureRefused extends RuntimeException {

	private final String organization;

	/**
	 * @param organization its name
	 */
	public ErasureRefused(String organization, Throwable cause) {
		super("The last administrator cannot be erased", cause);
		this.organization = organization;
	}

	public String organization() {
		return this.organization;
	}

}
