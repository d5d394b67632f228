package org.partnercenter.billing;

import org.partnercenter.testing.PartnerCenterTest;

@PartnerCenterTest
class PaymentTests extends PaymentRules {

}
