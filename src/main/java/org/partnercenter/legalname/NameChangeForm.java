package org.partnercenter.legalname;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.partnercenter.partner.LegalNames;
import org.partnercenter.partner.Organization;
import org.springframework.context.MessageSource;
import org.springframework.web.multipart.MultipartFile;

/** What was typed and uploaded: another name, and what verifies it. */
record NameChangeForm(String newName, VerifyingDocument document) {

	static NameChangeForm of(String newName, MultipartFile document) throws IOException {
		return new NameChangeForm(newName.strip(), VerifyingDocument.of(document));
	}

	/**
	 * Field to key of the sentence that says what is wrong.
	 * @param organization {@code null} if it is not known
	 */
	Map<String, String> wrong(Organization organization) {
		Map<String, String> wrong = new LinkedHashMap<>();
		LegalNames.wrong(this.newName).ifPresent(key -> wrong.put("newName", key));
		if (organization != null && organization.legalName().equals(this.newName)) {
			wrong.put("newName", "legalname.newName.same");
		}
		this.document.wrong().ifPresent(key -> wrong.put("document", key));
		return wrong;
	}

	/**
	 * Asks for the name.
	 * @return the key of the sentence that says why it cannot be asked for now
	 */
	Optional<String> ask(LegalnameProcess process, Organization organization, String account, String role) {
		try {
			process.ask(organization, this.newName, this.document, account, role);
			return Optional.empty();
		}
		catch (RequestRefused ex) {
			return Optional.of(ex.key());
		}
	}

	static Map<String, String> sentences(Map<String, String> wrong, MessageSource texts, Locale language) {
		Map<String, String> sentences = new LinkedHashMap<>();
		wrong.forEach((field, key) -> sentences.put(field, texts.getMessage(key, null, language)));
		return sentences;
	}

}
