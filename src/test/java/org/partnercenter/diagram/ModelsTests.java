package org.partnercenter.diagram;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PartnerCenterTest
class ModelsTests {

	@LocalServerPort
	int port;

	@Autowired
	Models models;

	@Autowired
	People people;

	@Test
	void tellStepsInTheOrderInWhichTheyAreRead() {
		DrawnModel association = this.models.newest("association").orElseThrow();

		assertThat(association.steps()).extracting(Step::type).startsWith("startEvent");
		assertThat(association.step("serviceTask_matchEmailDomain").orElseThrow().calls())
			.isEqualTo("matchEmailDomainDelegate");
		assertThat(association.steps()).extracting(Step::type).contains("userTask");
		assertThat(association.steps().stream().filter(step -> step.type().equals("userTask")))
			.allSatisfy(task -> assertThat(task.form()).isNotBlank());
	}

	@Test
	void knowEveryProcessAndItsVersions() {
		assertThat(this.models.newest()).extracting(DrawnModel::process).contains("enrollment", "payment");
		assertThat(this.models.versions("enrollment").get(0)).isEqualTo(this.models.newest("enrollment").orElseThrow());
		assertThat(this.models.newest("none")).isEmpty();
		assertThatThrownBy(() -> this.models.of("none:1:2")).isInstanceOf(NotFound.class);
	}

	@Test
	void giveStaffTheFileOfAVersion() {
		String path = this.models.newest("association").orElseThrow().path();

		HttpResponse<String> file = this.people.signedInStaff(this.port, StaffGroups.PROCESS_OWNERS).get(path);

		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(file.body()).contains("<bpmn:process id=\"association\"");
		assertThat(this.people.signedIn(this.port, "ada@" + Unique.domain()).get(path).statusCode()).isEqualTo(403);
		assertThat(this.people.signedInStaff(this.port, StaffGroups.AUDITORS).get("/models/none:1:2").statusCode())
			.isEqualTo(404);
	}

}
