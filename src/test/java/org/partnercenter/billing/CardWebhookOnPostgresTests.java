package org.partnercenter.billing;

import org.partnercenter.testing.PostgresTest;

/** The same on a database that gives up a transaction after a violated constraint. */
@PostgresTest
class CardWebhookOnPostgresTests extends CardWebhookRules {

}
