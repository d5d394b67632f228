package org.partnercenter.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator says about the program.
 *
 * @param programName how the program calls itself
 * @param serviceCenter how the Regional Service Center is reached: one line of
 * text, shown as it is
 */
@ConfigurationProperties("partner-center")
record PortalSettings(@DefaultValue("Partner Program") String programName, @DefaultValue("") String serviceCenter) {

}
