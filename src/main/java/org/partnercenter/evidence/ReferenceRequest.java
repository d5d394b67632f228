package org.partnercenter.evidence;

/**
 * What a customer is asked.
 *
 * @param customer name of the customer organization
 * @param contact the person there
 * @param email his address, as {@link org.partnercenter.partner.EmailAddress} writes it
 * @param language tag of the language of the mail
 * @param assignedTo for which competency the reference is to count; {@code null}: none
 * yet
 * @param work what was done for the customer
 */
record ReferenceRequest(String customer, String contact, String email, String language, CompetencyKey assignedTo,
		String work) {

}
