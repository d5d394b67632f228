package org.partnercenter.access;

import java.util.EnumSet;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands before and behind Spring Security's filters. */
@Configuration
class WebAppConfiguration {

	@Bean
	FilterRegistrationBean<SecureHeaders> secureHeaders(SecureCookies cookies) {
		FilterRegistrationBean<SecureHeaders> filter = new FilterRegistrationBean<>(new SecureHeaders(cookies));
		filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 2);
		filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
		return filter;
	}

	@Bean
	FilterRegistrationBean<PlainPaths> plainPaths() {
		FilterRegistrationBean<PlainPaths> filter = new FilterRegistrationBean<>(new PlainPaths());
		filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
		return filter;
	}

	@Bean
	FilterRegistrationBean<SmallRequests> smallRequests() {
		FilterRegistrationBean<SmallRequests> filter = new FilterRegistrationBean<>(new SmallRequests());
		filter.addUrlPatterns("/camunda/*");
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
