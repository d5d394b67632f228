package org.partnercenter.portal;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.process.OnBehalf;

/** The home of staff: the doors that are open to each. */
@Controller
class StaffController {

	private final Standpoints standpoints;

	private final CurrentPerson person;

	private final AuthorizationService grants;

	private final OnBehalf onBehalf;

	StaffController(Standpoints standpoints, CurrentPerson person, AuthorizationService grants, OnBehalf onBehalf) {
		this.standpoints = standpoints;
		this.person = person;
		this.grants = grants;
		this.onBehalf = onBehalf;
	}

	@GetMapping("/staff")
	String home(HttpServletRequest request, Authentication signedIn, Model model) {
		Standpoint person = this.standpoints.of(request);
		if (!person.isStaff()) {
			throw new NotFound();
		}
		model.addAttribute("firstName", person.account().firstName());
		model.addAttribute("apps", apps(signedIn));
		model.addAttribute("doors", StaffDoor.openTo(this.person::isIn));
		return "portal/staff";
	}

	/** Of Tasklist, Cockpit and Admin those that the engine opens to this person. */
	private List<String> apps(Authentication signedIn) {
		List<String> groups = signedIn.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
		return Stream.of("tasklist", "cockpit", "admin")
			.filter(app -> groups.contains(StaffGroups.CAMUNDA_ADMIN) || this.onBehalf.call(() -> this.grants
				.isUserAuthorized(signedIn.getName(), groups, Permissions.ACCESS, Resources.APPLICATION, app)))
			.toList();
	}

}
