package org.partnercenter.evidence;

import java.util.List;

import org.partnercenter.access.NotFound;
import org.partnercenter.evidence.Supply.Done;
import org.partnercenter.partner.CsvFile;
import org.partnercenter.partner.ImportRefused;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Imports lists of evidence: the whole list or nothing, and the second time nothing
 * changes.
 */
@Service
class SupplyImport {

	private final List<Supply> supplies;

	private final Trail trail;

	SupplyImport(List<Supply> supplies, Trail trail) {
		this.supplies = supplies;
		this.trail = trail;
	}

	/** In the order of their names. */
	List<Supply> kinds() {
		return this.supplies;
	}

	/**
	 * Checks the whole file, then takes all of it in one transaction.
	 * @throws ImportRefused if the file as a whole cannot be read
	 * @throws NotFound if there is no such kind
	 */
	@Transactional
	public Done run(String kind, byte[] file, String clerk) {
		Supply supply = this.supplies.stream()
			.filter(each -> each.kind().equals(kind))
			.findFirst()
			.orElseThrow(NotFound::new);
		Done done = supply.take(CsvFile.read(file, supply.names(), supply.names()), clerk);
		if (!done.wrong().isEmpty()) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		}
		else if (done.taken() + done.aside() > 0) {
			this.trail.record(Fact.of("evidence.imported")
				.by(clerk, "regional-service-center")
				.with("kind", kind)
				.with("taken", done.taken())
				.with("same", done.same())
				.with("aside", done.aside()));
		}
		return done;
	}

}
