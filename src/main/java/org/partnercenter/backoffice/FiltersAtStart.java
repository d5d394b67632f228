package org.partnercenter.backoffice;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The filters stand before anybody opens Tasklist. */
@Component
class FiltersAtStart implements SmartInitializingSingleton {

	private final TasklistFilters filters;

	FiltersAtStart(TasklistFilters filters) {
		this.filters = filters;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.filters.bringUpToDate();
	}

}
