package org.partnercenter.backoffice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.process.OnBehalf;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the filters of Tasklist what the product ships, at each start and each week: a
 * new one is added, a changed one is changed, one that an administrator has changed by
 * himself stays as long as ours does not change, one that is missing comes back. Of two
 * nodes, one waits for the other.
 */
@Service
class TasklistFilters {

	/** More than a filter ever has; the engine allows no unbound query. */
	private static final int MOST_GRANTS = 1000;

	private final FilterCatalogue catalogue;

	private final FilterService filters;

	private final AuthorizationService grants;

	private final OnBehalf onBehalf;

	private final InsertIfAbsent inserts;

	private final JdbcTemplate jdbc;

	TasklistFilters(FilterCatalogue catalogue, FilterService filters, AuthorizationService grants, OnBehalf onBehalf,
			InsertIfAbsent inserts, JdbcTemplate jdbc) {
		this.catalogue = catalogue;
		this.filters = filters;
		this.grants = grants;
		this.onBehalf = onBehalf;
		this.inserts = inserts;
		this.jdbc = jdbc;
	}

	@Transactional
	public void bringUpToDate() {
		this.catalogue.today().forEach(this::bringUpToDate);
	}

	private void bringUpToDate(ShippedFilter shipped) {
		this.inserts.insert("tasklist_filter", Map.of("name", shipped.name()), "name");
		// whoever holds the row makes the filter
		Made made = this.jdbc.queryForObject("select filter_id, digest from tasklist_filter where name = ? for update",
				(row, number) -> new Made(row.getString(1), row.getString(2)), shipped.name());
		Filter present = this.onBehalf
			.call(() -> (made.filter() == null) ? null : this.filters.getFilter(made.filter()));
		String digest = shipped.digest();
		if (present == null || !digest.equals(made.digest())) {
			String id = this.onBehalf.call(() -> save(shipped, present));
			this.jdbc.update("update tasklist_filter set filter_id = ?, digest = ? where name = ?", id, digest,
					shipped.name());
		}
	}

	private String save(ShippedFilter shipped, Filter present) {
		Filter filter = (present != null) ? present : this.filters.newTaskFilter(shipped.name());
		filter.setName(shipped.name()).setQuery(shipped.query()).setProperties(shipped.properties());
		String id = this.filters.saveFilter(filter).getId();
		admit(shipped, id);
		return id;
	}

	private void admit(ShippedFilter shipped, String filter) {
		List<Authorization> given = this.grants.createAuthorizationQuery()
			.resourceType(Resources.FILTER)
			.resourceId(filter)
			.listPage(0, MOST_GRANTS);
		Set<String> had = given.stream().map(TasklistFilters::holder).collect(Collectors.toSet());
		Set<String> wanted = shipped.isForAll() ? Set.of(Authorization.ANY) : shipped.readers();
		given.stream()
			.filter(grant -> !wanted.contains(holder(grant)))
			.forEach(grant -> this.grants.deleteAuthorization(grant.getId()));
		wanted.stream().filter(holder -> !had.contains(holder)).forEach(holder -> grant(holder, filter));
	}

	private void grant(String holder, String filter) {
		boolean all = holder.equals(Authorization.ANY);
		Authorization grant = this.grants
			.createNewAuthorization(all ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT);
		if (!all) {
			grant.setGroupId(holder);
		}
		grant.setResource(Resources.FILTER);
		grant.setResourceId(filter);
		grant.addPermission(Permissions.READ);
		this.grants.saveAuthorization(grant);
	}

	private static String holder(Authorization grant) {
		return (grant.getGroupId() != null) ? grant.getGroupId() : grant.getUserId();
	}

	/** Both are {@code null} for a filter that was never made. */
	private record Made(String filter, String digest) {

	}

}
