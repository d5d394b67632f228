package org.partnercenter.testing;

import java.util.Base64;

import org.partnercenter.notification.DocumentSource;
import org.springframework.boot.test.context.TestComponent;

/** Documents whose id is their content, in Base64. */
@TestComponent
public class SpelledDocuments implements DocumentSource {

	public static final String KIND = "spelled";

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public byte[] content(String document) {
		return Base64.getDecoder().decode(document);
	}

}
