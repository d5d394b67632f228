package org.partnercenter.portal;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the layout what it needs, whichever controller draws the page. */
@ControllerAdvice
@EnableConfigurationProperties(PortalSettings.class)
class ShellAdvice {

	private final PortalSettings settings;

	ShellAdvice(PortalSettings settings) {
		this.settings = settings;
	}

	@ModelAttribute("shell")
	Shell shell(HttpServletRequest request) {
		return new Shell(this.settings, request);
	}

}
