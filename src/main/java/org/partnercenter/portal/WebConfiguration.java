package org.partnercenter.portal;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What stands in front of the pages. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

	private final ReadOnlyAfterEnd readOnly;

	WebConfiguration(ReadOnlyAfterEnd readOnly) {
		this.readOnly = readOnly;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new CountryFirst())
			.excludePathPatterns("/country", "/error", "/assets/**", "/webjars/**", "/favicon.ico", "/dev/**",
					"/camunda/**");
		registry.addInterceptor(this.readOnly).addPathPatterns("/organization/**", "/evidence/**", "/upgrade/**");
	}

}
