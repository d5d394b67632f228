package org.partnercenter.testing;

import org.partnercenter.PartnerCenterApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole product a second time, on the database of {@link PostgresTest} and without
 * anything of the tests; ends with the machine, because the end of one application takes
 * parts of the web apps from all others of its JVM.
 */
public final class SecondNode {

	private static ConfigurableApplicationContext context;

	private SecondNode() {
	}

	/** Where it listens. */
	public static int port() {
		return Integer.parseInt(context().getEnvironment().getRequiredProperty("local.server.port"));
	}

	/** Its parts; started by the first who asks. */
	public static synchronized ConfigurableApplicationContext context() {
		if (context == null) {
			context = new SpringApplicationBuilder(PartnerCenterApplication.class).run("--server.port=0",
					"--spring.datasource.url=" + Postgres.url(), "--spring.datasource.username=postgres",
					"--spring.datasource.password=");
		}
		return context;
	}

}
