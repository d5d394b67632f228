package org.partnercenter.process;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class NewestTablesTests {

	@Autowired
	DecisionTables tables;

	@Autowired
	RepositoryService repository;

	private final String one = "trial" + Unique.word();

	private final String other = "trial" + Unique.word();

	@Test
	void whoDeploysATableReadsItAtOnce(@Autowired TransactionTemplate transaction) {
		deploy(this.one, 1);
		deploy(this.other, 1);

		transaction.executeWithoutResult(status -> {
			assertThat(this.tables.newest(this.one)).startsWith(this.one + ":1:");
			assertThat(this.tables.newest(this.other)).startsWith(this.other + ":1:");
			deploy(this.other, 2);
			assertThat(this.tables.newest(this.other)).startsWith(this.other + ":2:");
			deploy(this.other, 3);
			assertThat(this.tables.newest(this.other)).startsWith(this.other + ":3:");
			assertThat(this.tables.newest(this.one)).startsWith(this.one + ":1:");
		});
	}

	private void deploy(String table, int result) {
		this.repository.createDeployment()
			.addString(table + ".dmn",
					"""
							<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="test">
							  <decision id="%s" name="Trial" camunda:historyTimeToLive="P1D">
							    <decisionTable id="t"><output id="o" name="result" typeRef="integer"/>
							      <rule id="r"><outputEntry id="e"><text>%d</text></outputEntry></rule>
							    </decisionTable>
							  </decision>
							</definitions>"""
						.formatted(table, result))
			.deploy();
	}

}
