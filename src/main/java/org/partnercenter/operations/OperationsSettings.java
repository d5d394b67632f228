package org.partnercenter.operations;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * For whoever watches the system.
 *
 * @param metricsKey what a watcher brings as {@code Authorization: Bearer ...} to read
 * the figures; empty: nobody reads them
 */
@ConfigurationProperties("partner-center.operations")
record OperationsSettings(String metricsKey) {

}
