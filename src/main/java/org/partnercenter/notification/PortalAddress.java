package org.partnercenter.notification;

import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * Absolute addresses of pages, from the configured public address; never from what a
 * request claims to be its host (T-M07).
 */
@Component
public class PortalAddress {

	private final String portal;

	PortalAddress(PortalSettings settings) {
		this.portal = settings.publicUrl().toString().replaceFirst("/+$", "");
	}

	/**
	 * The absolute address of a page.
	 * @param path begins with a slash
	 */
	public String link(String path) {
		Assert.isTrue(path.startsWith("/") && !path.startsWith("//"), () -> "Not a path of the portal: " + path);
		return this.portal + path;
	}

}
