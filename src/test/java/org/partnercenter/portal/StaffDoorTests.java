package org.partnercenter.portal;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class StaffDoorTests {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@EnumSource
	void eachDoorHasItsNameInEachLanguage(StaffDoor door, @Autowired MessageSource texts) {
		Stream.of(Locale.ENGLISH, Locale.GERMAN)
			.forEach(language -> Stream.of("", ".text")
				.forEach(part -> assertThat(texts.getMessage("portal.staff." + door + part, null, language))
					.isNotBlank()));
	}

	@ParameterizedTest
	@EnumSource
	void eachDoorOpensForThoseItIsShownTo(StaffDoor door, @Autowired People people) {
		Stream
			.of(StaffGroups.CAMUNDA_ADMIN, StaffGroups.REGIONAL_SERVICE_CENTER, StaffGroups.FINANCE,
					StaffGroups.AUDITORS, StaffGroups.PROCESS_OWNERS)
			.filter(group -> StaffDoor.openTo(group::equals).contains(door))
			.forEach(group -> {
				Browser staff = people.signedInStaff(this.port, group);
				assertThat(staff.get("/staff").body()).contains("href=\"" + door.getPath() + "\"");
				assertThat(staff.get(door.getPath()).statusCode()).as(group).isEqualTo(200);
			});
	}

}
