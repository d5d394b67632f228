package org.partnercenter.access;

import java.time.Clock;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

/**
 * One sign-in for portal, Tasklist and Cockpit; what has no line in the rules is closed.
 */
@Configuration
@EnableConfigurationProperties(AccessSettings.class)
class SignInConfiguration {

	private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

	private static final RequestMatcher API = PATHS.matcher("/camunda/api/**");

	@Bean
	SecurityFilterChain signIn(HttpSecurity http, RouteGuard guard, Sessions sessions, AccountRows rows,
			AccessSettings settings, Clock clock, ObjectProvider<Detour> detours) throws Exception {
		return http.authorizeHttpRequests(to -> to.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
			// or else every error would look like a missing sign-in
			.permitAll()
			.anyRequest()
			.access(guard))
			.formLogin(form -> form.loginPage("/sign-in")
				.authenticationDetailsSource(SignInDetails::of)
				.successHandler(sessions)
				.failureHandler(sessions))
			.logout(this::endBothSessions)
			// the web apps have a CSRF filter of their own, with names of their own
			.csrf(csrf -> csrf.ignoringRequestMatchers(API))
			.exceptionHandling(this::answerTheRefused)
			.requestCache(cache -> cache.requestCache(pagesOnly()))
			.headers(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.addFilterBefore(new PresentRights(rows, settings, clock), AnonymousAuthenticationFilter.class)
			.addFilterAfter(new Detours(detours), AuthorizationFilter.class)
			.build();
	}

	/** The way back after sign-in leads to a page, not to a part of one. */
	private HttpSessionRequestCache pagesOnly() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		RequestMatcher get = request -> GET.matches(request.getMethod());
		cache.setRequestMatcher(request -> get.matches(request) && !API.matches(request)
				&& RouteGuard.rule(request).isPresent() && accepts(request).contains("text/html"));
		cache.setMatchingRequestParameterName(null);
		return cache;
	}

	private static String accepts(HttpServletRequest request) {
		return String.valueOf(request.getHeader("Accept"));
	}

	private void answerTheRefused(ExceptionHandlingConfigurer<HttpSecurity> refused) {
		LoginUrlAuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/sign-in");
		signIn.setFavorRelativeUris(true);
		refused.authenticationEntryPoint((request, response, stranger) -> {
			if (RouteGuard.rule(request).isEmpty()) {
				response.sendError(HttpServletResponse.SC_NOT_FOUND);
			}
			else if (API.matches(request)) {
				response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			}
			else {
				signIn.commence(request, response, stranger);
			}
		}).accessDeniedHandler((request, response, denied) -> {
			// the error page tells an expired form from a missing right
			request.setAttribute(WebAttributes.ACCESS_DENIED_403, denied);
			response.sendError(RouteGuard.rule(request).isEmpty() ? HttpServletResponse.SC_NOT_FOUND
					: HttpServletResponse.SC_FORBIDDEN);
		});
	}

	/**
	 * The web apps' logout would leave the person signed in, and so sign him in again.
	 */
	private void endBothSessions(LogoutConfigurer<HttpSecurity> logout) {
		RequestMatcher path = PATHS.matcher(POST, "/camunda/api/admin/auth/user/*/logout");
		// a header that no foreign page can make a browser send
		RequestMatcher webApps = request -> path.matches(request) && request.getHeader("X-XSRF-TOKEN") != null;
		logout.logoutRequestMatcher(new OrRequestMatcher(PATHS.matcher(POST, "/sign-out"), webApps))
			.defaultLogoutSuccessHandlerFor(new HttpStatusReturningLogoutSuccessHandler(), webApps)
			.logoutSuccessUrl("/sign-in?signed-out");
	}

}
