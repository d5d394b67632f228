package org.partnercenter.access;

import org.partnercenter.testing.PartnerCenterTest;

@PartnerCenterTest
class GuessingTests extends GuessingRules {

}
