package org.partnercenter.backoffice;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of this module. */
@Configuration
@EnableConfigurationProperties(BackofficeSettings.class)
class BackofficeConfiguration {

}
