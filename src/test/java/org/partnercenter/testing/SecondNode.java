package org.partnercenter.testing;

import org.partnercenter.PartnerCenterApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The whole product a second time, on the database of {@link PostgresTest} and without
 * anything of the tests; ends with the machine, because the end of one application takes
 * parts of the web apps from all others of its JVM.
 */
public final class SecondNode {

	private static String port;

	private SecondNode() {
	}

	/** Where it listens; started by the first who asks. */
	public static synchronized int port() {
		if (port == null) {
			port = new SpringApplicationBuilder(PartnerCenterApplication.class)
				.run("--server.port=0", "--spring.datasource.url=" + Postgres.url(),
						"--spring.datasource.username=postgres", "--spring.datasource.password=")
				.getEnvironment()
				.getRequiredProperty("local.server.port");
		}
		return Integer.parseInt(port);
	}

}
