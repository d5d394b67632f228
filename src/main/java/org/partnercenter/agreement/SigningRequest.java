package org.partnercenter.agreement;

import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the signer's click came from, if there is a request at all. */
final class SigningRequest {

	private static final int LONGEST = 500;

	private SigningRequest() {
	}

	static String ip() {
		return of(HttpServletRequest::getRemoteAddr);
	}

	static String userAgent() {
		String name = of(request -> request.getHeader("User-Agent"));
		return (name == null || name.length() <= LONGEST) ? name : name.substring(0, LONGEST);
	}

	private static String of(Function<HttpServletRequest, String> property) {
		return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
			.filter(ServletRequestAttributes.class::isInstance)
			.map(attributes -> property.apply(((ServletRequestAttributes) attributes).getRequest()))
			.orElse(null);
	}

}
