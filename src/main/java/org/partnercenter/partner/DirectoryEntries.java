package org.partnercenter.partner;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the public directory. */
@Component
class DirectoryEntries {

	private final JdbcClient client;

	DirectoryEntries(JdbcClient client) {
		this.client = client;
	}

	void put(Organization organization, String level) {
		remove(organization.id());
		this.client.sql("""
				insert into directory_entry (organization, trading_name, trading_core, listed_level, country, state,
				city, folded_city) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.param(organization.id())
			.param(organization.displayName())
			.param(FoldedName.of(organization.displayName()).sortKey())
			.param(level)
			.param(organization.country())
			.param(organization.state())
			.param(organization.city())
			.param(Folding.foldOrNull(organization.city()))
			.update();
	}

	/** After a change of what the entry shows; nothing happens if there is none. */
	void refresh(Organization organization) {
		this.client.sql("select listed_level from directory_entry where organization = ?")
			.param(organization.id())
			.query(String.class)
			.optional()
			.ifPresent(level -> put(organization, level));
	}

	void remove(UUID organization) {
		this.client.sql("delete from directory_entry where organization = ?").param(organization).update();
	}

}
