package org.partnercenter.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.agreement.AgreementText;
import org.partnercenter.agreement.Agreements;
import org.partnercenter.enrollment.EnrollmentProcess;
import org.partnercenter.partner.ContactRole;
import org.partnercenter.partner.HeldRole;
import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.partner.Locations;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Roles;
import org.springframework.boot.test.context.TestComponent;

/** Organizations that have enrolled, through the real process. */
@TestComponent
public class Members {

	public static final Map<String, Object> ORGANIZATION_PROFILE = Map.of("businessFocus", List.of("SERVICES"),
			"services", List.of("CONSULTING", "SUPPORT"), "customers", List.of("SMALL"), "technologies",
			List.of("CLOUD"));

	private final Engine engine;

	private final EnrollmentProcess enrollments;

	private final Agreements agreements;

	private final People people;

	private final org.partnercenter.partner.People associations;

	private final Roles roles;

	private final Locations locations;

	Members(Engine engine, EnrollmentProcess enrollments, Agreements agreements, People people,
			org.partnercenter.partner.People associations, Roles roles, Locations locations) {
		this.engine = engine;
		this.enrollments = enrollments;
		this.agreements = agreements;
		this.people = people;
		this.associations = associations;
		this.roles = roles;
		this.locations = locations;
	}

	/**
	 * A member with a name and a domain of its own, founded by {@code founder@<domain>}.
	 */
	public Member enroll() {
		String domain = Unique.domain();
		return enroll(Unique.company(), "founder@" + domain, domain);
	}

	public Member enroll(String name, String founderAddress, String domain) {
		return enroll(name, founderAddress, domain, this.people.person(founderAddress));
	}

	/** By somebody who has an account already. */
	public Member enroll(String name, String founderAddress, String domain, String founder) {
		String instance = this.enrollments.begin(founder, null, Map.of());
		this.engine.complete(instance, founder, contact(name));
		this.engine.complete(instance, founder, signature());
		this.engine.complete(instance, founder, individualProfile(founderAddress));
		this.engine.complete(instance, founder, ORGANIZATION_PROFILE);
		Organization organization = this.associations.organizationsOf(founder)
			.stream()
			.filter(found -> found.legalName().equals(name))
			.findFirst()
			.orElseThrow();
		return new Member(organization, founder, founderAddress, domain, instance);
	}

	/** Makes a person one of the member's people, without any role. */
	public void join(Member member, String address) {
		this.associations.associate(member.organization().id(), this.people.person(address),
				new IndividualProfile("Carla", "Colleague", address, null, null, null, false));
	}

	/** Makes a person one of the member's people who administers its Headquarters. */
	public void administersHeadquarters(Member member, String address) {
		join(member, address);
		UUID organization = member.organization().id();
		this.roles.give(new HeldRole(organization, this.locations.headquarters(organization).id(),
				this.people.person(address), ContactRole.LOCATION_ADMINISTRATOR), member.founder());
	}

	public static Map<String, Object> contact(String name) {
		return Map.of("legalName", name, "country", "US", "street", "1 Main Street", "city", "Redmond", "phone",
				"+1 425 555 0100");
	}

	/** An acceptance of the text in force. */
	public Map<String, Object> signature() {
		AgreementText text = this.agreements.current(Locale.ENGLISH);
		Map<String, Object> answers = new LinkedHashMap<>();
		answers.put("agreementDecision", "ACCEPTED");
		answers.put("lastName", "Founder");
		answers.put("firstName", "Frida");
		answers.put("jobTitle", "Owner");
		answers.put("agreementVersion", text.version());
		answers.put("agreementLanguage", text.language().toLanguageTag());
		answers.put("agreementSha256", text.sha256());
		return answers;
	}

	public static Map<String, Object> individualProfile(String address) {
		return Map.of("firstName", "Frida", "lastName", "Founder", "workEmail", address);
	}

	/**
	 * An enrolled organization.
	 *
	 * @param founder the account of its Global Administrator
	 * @param instance of the enrollment
	 */
	public record Member(Organization organization, String founder, String address, String domain, String instance) {

	}

}
