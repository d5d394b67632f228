package org.partnercenter.access;

import org.partnercenter.testing.PartnerCenterTest;

@PartnerCenterTest
class OneTimeLinksTests extends LinkRules {

}
