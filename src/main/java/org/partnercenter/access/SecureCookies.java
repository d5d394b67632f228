package org.partnercenter.access;

import jakarta.servlet.ServletContext;

import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.partnercenter.notification.PortalAddress;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where the portal is reached by https, all its cookies travel by https only. Comes
 * before the web apps read their own settings.
 */
@Component
@Order(0)
class SecureCookies implements ServletContextInitializer {

	private final PortalAddress portal;

	private final CamundaBpmProperties engine;

	SecureCookies(PortalAddress portal, CamundaBpmProperties engine) {
		this.portal = portal;
		this.engine = engine;
	}

	boolean areSecure() {
		return this.portal.link("/").startsWith("https:");
	}

	@Override
	public void onStartup(ServletContext context) {
		if (areSecure()) {
			context.getSessionCookieConfig().setSecure(true);
			this.engine.getWebapp().getCsrf().setEnableSecureCookie(true);
			this.engine.getWebapp().getSessionCookie().setEnableSecureCookie(true);
		}
	}

}
