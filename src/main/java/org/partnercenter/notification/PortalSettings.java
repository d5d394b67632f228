package org.partnercenter.notification;

import java.net.URI;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What everybody may know about this installation.
 *
 * @param programName the name that people read in mails
 * @param publicUrl where browsers find the portal
 */
@Validated
@ConfigurationProperties("partner-center")
record PortalSettings(@NotBlank @DefaultValue("Partner Program") String programName,
		@NotNull @DefaultValue("http://localhost:8080") URI publicUrl) {

}
