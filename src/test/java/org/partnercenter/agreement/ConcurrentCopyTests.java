package org.partnercenter.agreement;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.partner.NewOrganization;
import org.partnercenter.partner.OrganizationProfile;
import org.partnercenter.partner.Organizations;
import org.partnercenter.testing.People;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class ConcurrentCopyTests {

	@Autowired
	Agreements agreements;

	@Autowired
	Organizations organizations;

	@Autowired
	People people;

	@Test
	@Proves("D-25")
	void everybodyGetsTheSameCopy() throws Exception {
		UUID signature = signed();

		ExecutorService readers = Executors.newFixedThreadPool(3);
		try {
			Callable<byte[]> reader = () -> this.agreements.pdf(signature);
			List<Future<byte[]>> copies = readers.invokeAll(List.of(reader, reader, reader));

			for (Future<byte[]> copy : copies) {
				assertThat(copy.get()).isEqualTo(this.agreements.pdf(signature));
			}
		}
		finally {
			readers.shutdownNow();
		}
	}

	private UUID signed() throws Exception {
		String email = "ada@" + Unique.domain();
		String account = this.people.person(email);
		UUID organization = this.organizations
			.enroll(null,
					new NewOrganization(Unique.company(), null, "US", null, "Seattle", "1 Main Street", "98101",
							"+1 206 555 0100", null, OrganizationProfile.EMPTY),
					account, new IndividualProfile("Ada", "Byron", email, null, "Director", null, false))
			.id();
		AgreementText text = this.agreements.current(Locale.ENGLISH);
		SignedBy signer = new SignedBy(account, organization, "Byron", "Ada", "Director");
		return this.agreements.sign(signer, text.version(), "en", text.sha256()).id();
	}

}
