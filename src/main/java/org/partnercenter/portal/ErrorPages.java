package org.partnercenter.portal;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.DefaultErrorViewResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Finds the page for trouble that looks like a missing right, but is something else: a
 * form that was open for too long, or one that was too large to be read at all.
 */
@Component
class ErrorPages extends DefaultErrorViewResolver {

	private static final String UNREAD = "org.apache.catalina.parameter_parse_failed_reason";

	ErrorPages(ApplicationContext context, WebProperties web) {
		super(context, web.getResources());
	}

	@Override
	public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
		boolean forbidden = status == HttpStatus.FORBIDDEN;
		if (forbidden && "POST_TOO_LARGE".equals(String.valueOf(request.getAttribute(UNREAD)))) {
			return new ModelAndView("error/413", model, HttpStatus.PAYLOAD_TOO_LARGE);
		}
		if (forbidden && request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
			return new ModelAndView("error/expired", model, HttpStatus.FORBIDDEN);
		}
		return super.resolveErrorView(request, status, model);
	}

}
