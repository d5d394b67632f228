package org.partnercenter.access;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Opens sessions, and answers to those who sign in. */
@Component
class Sessions extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

	/** What was typed as name, kept until the page is shown again. */
	static final String TYPED_NAME = "access.typedName";

	private final KnownDevices devices;

	Sessions(KnownDevices devices) {
		this.devices = devices;
		setDefaultTargetUrl("/home");
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
			throws IOException, jakarta.servlet.ServletException {
		this.devices.remember(request, response, person.getName());
		super.onAuthenticationSuccess(request, response, person);
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		request.getSession().setAttribute(TYPED_NAME, request.getParameter("username"));
		String problem = failure instanceof LockedException ? "wait" : "error";
		response.sendRedirect(request.getContextPath() + "/sign-in?" + problem);
	}

	/**
	 * Signs in without the sign-in page: a person who has just proven to be the owner of
	 * the account. The session gets a new id.
	 */
	void open(HttpServletRequest request, HttpServletResponse response, String account, SignedIn signedIn) {
		Authentication person = EngineAccounts.authenticated(account, signedIn);
		request.getSession();
		new ChangeSessionIdAuthenticationStrategy().onAuthentication(person, request, response);
		new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(person);
		SecurityContextHolder.setContext(context);
		new HttpSessionSecurityContextRepository().saveContext(context, request, response);
		this.devices.remember(request, response, account);
	}

}
