package org.partnercenter.portal;

import java.util.List;

/** The menu of each kind of visitor: only what he may use. */
final class Menus {

	private Menus() {
	}

	/**
	 * Empty for a person who administers nothing: his home has no menu bar.
	 * @param here the path of the page that is shown
	 */
	static List<MenuItem> of(Standpoint person, String here) {
		if (person.isStranger()) {
			return List.of(MenuItem.link("portal.menu.directory", "/directory", here));
		}
		if (person.isStaff()) {
			return List.of(MenuItem.link("portal.menu.home", "/staff", here),
					MenuItem.link("portal.menu.tasks", "/tasks", here),
					MenuItem.link("portal.menu.directory", "/directory", here));
		}
		return person.administers() ? ofAdministrator(here) : List.of();
	}

	private static List<MenuItem> ofAdministrator(String here) {
		return List.of(MenuItem.link("portal.menu.home", "/home", here),
				MenuItem.group("portal.menu.organization",
						MenuItem.link("portal.menu.profile", "/organization/profile", here),
						MenuItem.link("portal.menu.people", "/organization/people", here),
						MenuItem.link("portal.menu.domains", "/organization/domains", here)),
				MenuItem.link("portal.menu.tasks", "/tasks", here),
				MenuItem.group("portal.menu.administration", MenuItem.link("portal.menu.account", "/account", here),
						MenuItem.link("portal.menu.individual", "/individual/profile", here),
						MenuItem.link("portal.menu.organizations", "/organizations/manage", here)));
	}

}
