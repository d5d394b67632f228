package org.partnercenter.billing;

import org.partnercenter.testing.PartnerCenterTest;

@PartnerCenterTest
class CardWebhookTests extends CardWebhookRules {

}
