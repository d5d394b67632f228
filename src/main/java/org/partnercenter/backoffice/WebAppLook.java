package org.partnercenter.backoffice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.StaffGroups;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Tells the pages of the web apps how the program is called and what the person may do in
 * them, so that they offer no button that ends in a refusal. It is no defence: the rules
 * of the routes are.
 */
@Controller
class WebAppLook {

	private final CurrentPerson person;

	private final ObjectMapper json;

	private final String program;

	WebAppLook(CurrentPerson person, ObjectMapper json, @Value("${partner-center.program-name}") String program) {
		this.person = person;
		this.json = json;
		this.program = program;
	}

	/** A module that {@code config.js} of each web app imports. */
	@GetMapping("/camunda/app/portal-look.js")
	ResponseEntity<String> look() throws JsonProcessingException {
		boolean mayChange = this.person.isIn(StaffGroups.CAMUNDA_ADMIN);
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
			.body("export const program = %s;%ndocument.documentElement.classList.toggle('may-not-change', %s);%n"
				.formatted(this.json.writeValueAsString(this.program), !mayChange));
	}

}
