package org.partnercenter.agreement;

/**
 * What the signer has read is not the agreement in force: a newer one came meanwhile, or
 * the fields of the page were altered. He must be shown the present one (D-25). Nothing
 * was written, and the caller's transaction can go on.
 */
public class AgreementChanged extends Exception {

	AgreementChanged(String version) {
		super("The agreement shown is not the one in force, version " + version);
	}

}
