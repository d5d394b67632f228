package org.partnercenter.console;

import java.util.Map;

import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;

/** People who have asked an organization to let them in and wait for its decision. */
public final class WaitingCases {

	private final Engine engine;

	private final Members members;

	private final People people;

	private final int port;

	public WaitingCases(Engine engine, Members members, People people, int port) {
		this.engine = engine;
		this.members = members;
		this.people = people;
		this.port = port;
	}

	/**
	 * Somebody who waits.
	 *
	 * @param instance of the association
	 */
	public record Waiting(Member member, String applicant, String address, String instance) {

	}

	public Waiting one() {
		Member member = this.members.enroll();
		String address = "applicant@" + Unique.domain();
		String applicant = this.people.person(address);
		Browser browser = this.people.signedIn(this.port, address);
		String wizard = browser.postForm("/association/requests", "organization=" + member.organization().id());
		String instance = wizard.substring(wizard.lastIndexOf('/') + 1);
		this.engine.complete(instance, applicant,
				Map.of("email", address, "firstName", "Nina", "lastName", "Applicant"));
		this.engine.complete(instance, applicant, Map.of("nextStep", "CONTACT_ADMINISTRATOR"));
		return new Waiting(member, applicant, address, instance);
	}

	/** The organization lets him in. */
	public void approve(Waiting waiting) {
		this.engine.complete(decision(waiting), waiting.member().founder(),
				Map.of("decision", "APPROVE", "reason", "We know him"));
	}

	private String decision(Waiting waiting) {
		return this.engine.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.superProcessInstanceId(waiting.instance())
			.singleResult()
			.getId();
	}

}
