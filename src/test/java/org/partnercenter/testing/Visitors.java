package org.partnercenter.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens the product's pages in a real browser for the parameters of a test. */
class Visitors implements ParameterResolver {

	private static final Namespace OURS = Namespace.create(Visitors.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		return parameter.getParameter().getType() == Visitor.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
		NewContextOptions options = new NewContextOptions().setBaseURL("http://localhost:" + port(test))
			.setLocale("en-US")
			.setJavaScriptEnabled(!parameter.isAnnotated(WithoutJavaScript.class))
			.setViewportSize(Visitor.DESKTOP, 900);
		Visitor visitor = new Visitor(RealBrowser.get().newContext(options));
		// closes the context together with the test
		test.getStore(OURS).put(parameter.getIndex(), visitor);
		return visitor;
	}

	private static String port(ExtensionContext test) {
		return SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
	}

}
