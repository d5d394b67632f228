package org.partnercenter.process;

import java.util.stream.Stream;

/** Who stands in for whom at a task: answered by the module that knows of absences. */
public interface TaskDeputies {

	/** The accounts of those who are away and whose task the deputy does. */
	Stream<String> represented(String task, String deputy);

}
