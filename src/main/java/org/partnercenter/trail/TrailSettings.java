package org.partnercenter.trail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the trail is protected.
 *
 * @param key {@code <id>:<32 bytes or more in Base64>}; older ones, which only verify,
 * behind it after commas; empty: one is made in the folder
 * @param folder for the key of a trial, and for {@code anchors}
 * @param seal whether facts are chained and anchors taken by themselves
 * @param sealEvery how often
 * @param anchorTo addresses that get each anchor by mail, too
 */
@ConfigurationProperties("partner-center.trail")
public record TrailSettings(@DefaultValue("") String key, @DefaultValue("data") Path folder,
		@DefaultValue("true") boolean seal, @DefaultValue("5s") Duration sealEvery,
		@DefaultValue List<String> anchorTo) {

}
