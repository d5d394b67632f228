package org.partnercenter.operations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import org.partnercenter.access.NotFound;

/** The figures as Prometheus reads them; without the key there is no such page. */
@RestController
@EnableConfigurationProperties(OperationsSettings.class)
class MetricsController {

	private final PrometheusMeterRegistry registry;

	private final OperationsSettings settings;

	MetricsController(PrometheusMeterRegistry registry, OperationsSettings settings) {
		this.registry = registry;
		this.settings = settings;
	}

	@GetMapping(path = "/api/operations/metrics", produces = "text/plain;version=0.0.4;charset=utf-8")
	String metrics(@RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization) {
		String key = this.settings.metricsKey();
		if (key == null || key.isBlank() || !isSame("Bearer " + key, authorization)) {
			throw new NotFound();
		}
		return this.registry.scrape();
	}

	/** Takes as long for every wrong one. */
	private static boolean isSame(String expected, String given) {
		return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
	}

}
