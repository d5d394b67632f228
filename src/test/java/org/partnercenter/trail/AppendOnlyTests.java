package org.partnercenter.trail;

import org.partnercenter.testing.PartnerCenterTest;

@PartnerCenterTest
class AppendOnlyTests extends AppendOnlyRules {

}
