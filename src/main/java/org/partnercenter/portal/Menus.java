package org.partnercenter.portal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The menu of each kind of visitor: only what he may use. What it
 * holds about the status and the organization, R-179 and R-181 say.
 */
final class Menus {

	private Menus() {
	}

	/**
	 * Empty for a person who administers nothing: his home has no menu bar.
	 * @param reenrolls whether he can re-enroll the organization now
	 * @param here the path of the page that is shown
	 */
	static List<MenuItem> of(Standpoint person, boolean reenrolls, String here) {
		if (person.isStranger()) {
			return List.of(MenuItem.link("portal.menu.directory", "/directory", here));
		}
		if (person.isStaff()) {
			return List.of(MenuItem.link("portal.menu.home", "/staff", here),
					MenuItem.link("portal.menu.tasks", "/tasks", here),
					MenuItem.link("portal.menu.directory", "/directory", here));
		}
		return person.administers() ? ofAdministrator(reenrolls, here) : List.of();
	}

	/**
	 * The button at the far right of the menu; after the end of the membership it
	 * is the way back, if there is one.
	 */
	static Optional<MenuItem> action(Standpoint person, boolean ended, boolean reenrolls, String here) {
		if (ended) {
			return reenrolls ? Optional.of(MenuItem.link("portal.menu.reenroll", "/membership/re-enroll", here))
					: Optional.empty();
		}
		return person.administers() ? Optional.of(MenuItem.link("portal.menu.upgradeNow", "/progress", here))
				: Optional.empty();
	}

	private static MenuItem status(boolean reenrolls, String here) {
		return MenuItem.group("portal.menu.status",
				Stream
					.of(MenuItem.link("portal.menu.membership", "/membership", here),
							reenrolls ? MenuItem.link("portal.menu.reenroll", "/membership/re-enroll", here) : null,
							MenuItem.link("portal.menu.progress", "/progress", here),
							MenuItem.link("portal.menu.points", "/progress/points", here),
							MenuItem.link("portal.menu.upgrade", "/upgrade", here))
					.filter(Objects::nonNull)
					.toArray(MenuItem[]::new));
	}

	private static List<MenuItem> ofAdministrator(boolean reenrolls, String here) {
		return List.of(MenuItem.link("portal.menu.home", "/home", here), status(reenrolls, here),
				MenuItem.group("portal.menu.assets", MenuItem.link("portal.menu.evidence", "/evidence", here),
						MenuItem.link("portal.menu.competencies", "/evidence/competencies", here),
						MenuItem.link("portal.menu.professionals", "/evidence/people", here),
						MenuItem.link("portal.menu.references", "/evidence/references", here),
						MenuItem.link("portal.menu.surveys", "/evidence/surveys", here),
						MenuItem.link("portal.menu.solutions", "/evidence/solutions", here)),
				MenuItem.group("portal.menu.organization",
						MenuItem.link("portal.menu.profile", "/organization/profile", here),
						MenuItem.link("portal.menu.locations", "/organization/locations", here),
						MenuItem.link("portal.menu.people", "/organization/people", here),
						MenuItem.link("portal.menu.domains", "/organization/domains", here)),
				MenuItem.group("portal.menu.orders", MenuItem.link("portal.menu.purchases", "/purchases", here)),
				MenuItem.link("portal.menu.tasks", "/tasks", here),
				MenuItem.group("portal.menu.administration", MenuItem.link("portal.menu.account", "/account", here),
						MenuItem.link("portal.menu.individual", "/individual/profile", here),
						MenuItem.link("portal.menu.organizations", "/organizations/manage", here)));
	}

}
