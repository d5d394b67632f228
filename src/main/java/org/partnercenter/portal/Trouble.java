package org.partnercenter.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Whether we are just telling somebody that something went wrong. */
final class Trouble {

	private Trouble() {
	}

	static boolean isThere(HttpServletRequest request) {
		return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
	}

	/**
	 * Trouble on our side: the page that says so must not need the database, which may be
	 * the cause.
	 */
	static boolean isOurs(HttpServletRequest request) {
		return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status && status >= 500;
	}

}
