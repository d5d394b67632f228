package org.partnercenter.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;

/**
 * A request to the web apps with a nonce of its own. The web apps look for it in the
 * servlet context, which all requests share: two at once would get one page with the
 * nonce of the other, and the browser would show nothing.
 */
class NonceRequest extends HttpServletRequestWrapper {

	private final String nonce = Secrets.token();

	NonceRequest(HttpServletRequest request) {
		super(request);
	}

	String nonce() {
		return this.nonce;
	}

	@Override
	public ServletContext getServletContext() {
		ServletContext shared = super.getServletContext();
		return (ServletContext) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { ServletContext.class }, (proxy, method, arguments) -> {
					if (method.getName().equals("getAttribute")
							&& ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(arguments[0])) {
						return this.nonce;
					}
					try {
						return method.invoke(shared, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getCause();
					}
				});
	}

}
