package org.partnercenter.partner;

import java.io.IOException;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Twenty invented organizations, so that there is something to find in the default run.
 */
@Component
@ConditionalOnProperty(name = "partner-center.examples", havingValue = "true")
class ExampleOrganizations implements ApplicationRunner {

	private final OrganizationImport imports;

	ExampleOrganizations(OrganizationImport imports) {
		this.imports = imports;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		byte[] list = new ClassPathResource("examples/known-organizations.csv").getContentAsByteArray();
		OrganizationImport.Result result = this.imports.run(list, null);
		if (!result.wrong().isEmpty()) {
			throw new IllegalStateException("The examples are wrong: " + result.wrong());
		}
	}

}
