package org.partnercenter.access;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

/** One sign-in for portal, Tasklist and Cockpit; what is not named here is closed. */
@Configuration
class SignInConfiguration {

	private static final String ENGINE = "/camunda/api/engine/engine/*";

	private final PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();

	@Bean
	SecurityFilterChain signIn(HttpSecurity http) throws Exception {
		RequestMatcher api = this.paths.matcher("/camunda/api/**");
		return http.authorizeHttpRequests(this::whoMayGoWhere)
			.formLogin(form -> form.defaultSuccessUrl("/camunda/app/tasklist/"))
			.logout(this::endBothSessions)
			// the web apps have a CSRF filter of their own, with names of their own
			.csrf(csrf -> csrf.ignoringRequestMatchers(api))
			.exceptionHandling(failures -> failures
				.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), api))
			// frames and scripts of the web apps need their own headers
			.headers(headers -> headers.frameOptions(frames -> frames.sameOrigin()))
			.build();
	}

	private void whoMayGoWhere(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry to) {
		// or else every error would look like a missing sign-in
		to.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
		to.requestMatchers("/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**",
				"/camunda/api/admin/auth/user/*/login/**", ENGINE + "/identity/verify")
			.denyAll();
		// the engine lets everybody change and delete his own account, past our records
		to.requestMatchers(GET, ENGINE + "/user/**").authenticated();
		to.requestMatchers(ENGINE + "/user/**", ENGINE + "/group/**", ENGINE + "/authorization/**")
			.hasAuthority("camunda-admin");
		to.requestMatchers("/camunda/app/**", "/camunda/api/**", "/camunda/assets/**", "/camunda/lib/**",
				"/camunda/favicon.ico")
			.authenticated();
		to.anyRequest().denyAll();
	}

	/**
	 * The web apps' logout would leave the person signed in, and so sign him in again.
	 */
	private void endBothSessions(LogoutConfigurer<HttpSecurity> logout) {
		RequestMatcher webApps = this.paths.matcher(POST, "/camunda/api/admin/auth/user/*/logout");
		logout.logoutRequestMatcher(new OrRequestMatcher(this.paths.matcher(POST, "/logout"), webApps))
			.defaultLogoutSuccessHandlerFor(new HttpStatusReturningLogoutSuccessHandler(), webApps)
			.logoutSuccessUrl("/login?logout");
	}

	@Bean
	FilterRegistrationBean<PlainPaths> plainPaths() {
		FilterRegistrationBean<PlainPaths> filter = new FilterRegistrationBean<>(new PlainPaths());
		filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
		return filter;
	}

	@Bean
	FilterRegistrationBean<WebAppSignIn> webAppSignIn() {
		FilterRegistrationBean<WebAppSignIn> filter = new FilterRegistrationBean<>(new WebAppSignIn());
		filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
		filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
		return filter;
	}

}
