package org.partnercenter.notification;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ NotificationSettings.class, PortalSettings.class })
class NotificationConfiguration {

}
