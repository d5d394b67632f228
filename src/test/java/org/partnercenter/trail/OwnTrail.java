package org.partnercenter.trail;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.partnercenter.privacy.PersonKeys;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A trail in a database of its own, which a test may tamper with. */
final class OwnTrail implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	/** On H2 in memory, unless the settings say something else. */
	OwnTrail(Path folder, String... settings) {
		List<String> all = new ArrayList<>(List.of("--partner-center.trail.folder=" + folder));
		all.addAll(List.of(settings));
		if (all.stream().noneMatch(setting -> setting.startsWith("--spring.datasource.url"))) {
			all.add("--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		}
		this.context = new SpringApplicationBuilder(Parts.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.run(all.toArray(String[]::new));
	}

	/** Records so many facts, and has them sealed. */
	void fill(int facts) {
		for (int number = 1; number <= facts; number++) {
			record(Fact.of("trial.happened").by("p-ada", "trial").about("trial", number).because("Number " + number));
		}
		sealer().seal();
	}

	void record(Fact fact) {
		new TransactionTemplate(bean(PlatformTransactionManager.class))
			.executeWithoutResult(status -> trail().record(fact));
	}

	Trail trail() {
		return bean(Trail.class);
	}

	TrailSealer sealer() {
		return bean(TrailSealer.class);
	}

	Anchors anchors() {
		return bean(Anchors.class);
	}

	Verification verify(Anchor... anchors) {
		return bean(TrailVerifier.class).verify(anchors);
	}

	JdbcTemplate jdbc() {
		return bean(JdbcTemplate.class);
	}

	/** As somebody does who owns the database: nothing there stops him any more. */
	JdbcTemplate unprotected() {
		jdbc().execute("drop trigger if exists trail_append_only");
		jdbc().execute("drop trigger if exists trail_chain_append_only");
		jdbc().execute("drop index if exists ux_trail_uid");
		jdbc().execute("set referential_integrity false");
		return jdbc();
	}

	ConfigurableApplicationContext context() {
		return this.context;
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	@Override
	public void close() {
		this.context.close();
	}

	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
			DataSourceTransactionManagerAutoConfiguration.class, TransactionAutoConfiguration.class,
			FlywayAutoConfiguration.class, JacksonAutoConfiguration.class })
	@ComponentScan({ "org.partnercenter.trail", "org.partnercenter.database" })
	@Import(PersonKeys.class)
	static class Parts {

		@Bean
		Clock clock() {
			return Clock.systemUTC();
		}

	}

}
