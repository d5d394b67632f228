package org.partnercenter.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads to the question for the country while the browser does not keep an answer
 * afterwards to where the person wanted to go. What is sent is never kept
 * waiting, only what is looked at.
 */
class CountryFirst implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws Exception {
		if (!HttpMethod.GET.matches(request.getMethod()) || Trouble.isThere(request)
				|| RememberedChoice.of(CountryController.COOKIE, request).filter(Countries::exists).isPresent()) {
			return true;
		}
		String query = (request.getQueryString() == null) ? "" : "?" + request.getQueryString();
		response.sendRedirect(UriComponentsBuilder.fromPath("/country")
			.queryParam("back", "{back}")
			.encode()
			.buildAndExpand(request.getRequestURI() + query)
			.toUriString());
		return false;
	}

}
