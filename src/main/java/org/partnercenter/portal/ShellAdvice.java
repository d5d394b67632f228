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

	private final Standpoints standpoints;

	private final Summaries summaries;

	ShellAdvice(PortalSettings settings, Standpoints standpoints, Summaries summaries) {
		this.settings = settings;
		this.standpoints = standpoints;
		this.summaries = summaries;
	}

	@ModelAttribute("shell")
	Shell shell(HttpServletRequest request) {
		return new Shell(this.settings, this.standpoints, this.summaries, request);
	}

}
