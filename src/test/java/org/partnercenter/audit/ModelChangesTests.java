package org.partnercenter.audit;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.diagram.Models;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What the console recorded of a version is told beside it. */
@PartnerCenterTest
class ModelChangesTests {

	@LocalServerPort
	int port;

	@Autowired
	Trail trail;

	@Autowired
	Models models;

	@Autowired
	People people;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void aVersionThatTheConsoleDeployedSaysWhoWantedAndWhoApprovedIt() {
		String author = this.people.staff(StaffGroups.PROCESS_OWNERS);
		String reviewer = this.people.staff(StaffGroups.PROCESS_OWNERS);
		UUID change = UUID.randomUUID();
		String definition = this.models.newest("stray-exam").orElseThrow().definitionId();
		this.transaction.executeWithoutResult(status -> {
			record(fact("console.change-handed-in", change).by(author, StaffGroups.PROCESS_OWNERS)
				.because("Ask twice"));
			record(fact("console.change-approved", change).by(reviewer, StaffGroups.PROCESS_OWNERS));
			record(fact("console.change-in-force", change).bySystem().with("stray-exam", definition));
		});

		String page = this.people.signedInStaff(this.port, StaffGroups.AUDITORS)
			.get("/audit/questions/9?process=stray-exam")
			.body();

		assertThat(page).contains("approved by Staff " + reviewer.substring("staff-".length()))
			.contains("wanted by Staff " + author.substring("staff-".length()))
			.contains("Ask twice");
	}

	private void record(Fact fact) {
		this.trail.record(fact);
	}

	private static Fact fact(String action, UUID change) {
		return Fact.of(action).about("process-change", change);
	}

}
