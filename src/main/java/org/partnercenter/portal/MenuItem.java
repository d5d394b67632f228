package org.partnercenter.portal;

import java.util.List;

/**
 * A point of the menu: a link, or a heading over further links.
 *
 * @param labelKey the key of its text
 * @param path where it leads; a heading leads nowhere: null
 * @param current whether the person is there
 * @param items the links below it
 */
public record MenuItem(String labelKey, String path, boolean current, List<MenuItem> items) {

	static MenuItem link(String labelKey, String path, String here) {
		return new MenuItem(labelKey, path, path.equals(here), List.of());
	}

	static MenuItem group(String labelKey, MenuItem... items) {
		List<MenuItem> links = List.of(items);
		return new MenuItem(labelKey, null, links.stream().anyMatch(MenuItem::current), links);
	}

}
