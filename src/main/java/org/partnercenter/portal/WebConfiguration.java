package org.partnercenter.portal;

import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** What stands in front of the pages, and the files that they are shown with. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

	private final ReadOnlyAfterEnd readOnly;

	private final CacheControl kept;

	WebConfiguration(ReadOnlyAfterEnd readOnly, WebProperties settings) {
		this.readOnly = readOnly;
		this.kept = settings.getResources().getCache().getCachecontrol().toHttpCacheControl();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new CountryFirst())
			.excludePathPatterns("/country", "/error", "/assets/**", "/webjars/**", "/favicon.ico", "/dev/**",
					"/camunda/**");
		registry.addInterceptor(this.readOnly).addPathPatterns("/organization/**", "/evidence/**", "/upgrade/**");
	}

	/** These two folders of the class path, and nothing else of it. */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		files(registry, "/assets/**", "classpath:/static/assets/");
		files(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/");
	}

	/** The address of a file changes with its content, so that browsers may keep it. */
	private void files(ResourceHandlerRegistry registry, String addresses, String folder) {
		registry.addResourceHandler(addresses)
			.addResourceLocations(folder)
			.setCacheControl(this.kept)
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
	}

}
