package org.partnercenter.process;

import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class SecondPeopleTests {

	@Autowired
	SecondPeople seconds;

	@Test
	void nobodyIsKeptFromATaskWhoseCaseHasEndedMeanwhile() {
		TaskEntity read = new TaskEntity();
		read.setTaskDefinitionKeyWithoutCascade("userTask_reviewChange");
		read.setProcessInstanceId(Unique.word());

		assertThat(this.seconds.leaves((Task) read, "p-ada")).isFalse();
	}

}
