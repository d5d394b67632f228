package org.partnercenter.wizard;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.partnercenter.enrollment.EnrollmentProcess;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the enrollment, as its model and its forms make them. */
@PartnerCenterTest
class EnrollmentStepsTests {

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Test
	@Proves({ "R-013", "R-014", "R-041", "R-042" })
	void theIndividualProfileIsSubmittedBeforeTheFourSectionsAreShown(@Autowired EnrollmentProcess enrollments,
			@Autowired Engine engine, @Autowired Members members) {
		String address = "founder@" + Unique.domain();
		String founder = this.people.person(address);
		Browser browser = this.people.signedIn(this.port, address);
		String instance = enrollments.begin(founder, null, Map.of());
		engine.complete(instance, founder, Members.contact(Unique.company()));
		engine.complete(instance, founder, new LinkedHashMap<>(members.signature()));
		String wizard = "/wizard/" + instance;

		String individual = browser.get(wizard).body();
		assertThat(individual).contains("<h1>Individual profile</h1>", ">Submit</button>")
			.doesNotContain("class=\"section\"", "<legend>What is the focus");

		browser.submit(browser.get(wizard), wizard + "/userTask_completeIndividualProfile", "firstName", "Frida",
				"lastName", "Founder", "workEmail", address);
		String organization = browser.get(wizard).body();
		assertThat(organization).contains("<h1>Organization profile</h1>")
			.containsSubsequence("<summary>Business focus</summary>", "<summary>Services offered</summary>",
					"<summary>Customers</summary>", "<summary>Technologies</summary>");
		// with a name in common, opening one would close the others
		assertThat(organization).doesNotContainPattern("<details class=\"section\"[^>]* name=");
	}

}
