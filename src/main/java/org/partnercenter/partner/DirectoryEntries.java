package org.partnercenter.partner;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the public directory. */
@Component
class DirectoryEntries {

	private final JdbcClient client;

	private final InsertIfAbsent insert;

	DirectoryEntries(JdbcClient client, InsertIfAbsent insert) {
		this.client = client;
		this.insert = insert;
	}

	void put(Organization organization, String level) {
		Map<String, Object> row = row(organization, level);
		if (!this.insert.insert("directory_entry", row, "organization")) {
			remove(organization.id());
			this.insert.insert("directory_entry", row, "organization");
		}
	}

	private static Map<String, Object> row(Organization organization, String level) {
		Map<String, Object> row = new HashMap<>();
		row.put("organization", organization.id());
		row.put("trading_name", organization.displayName());
		row.put("trading_core", FoldedName.of(organization.displayName()).sortKey());
		row.put("listed_level", level);
		row.put("country", organization.country());
		row.put("state", organization.state());
		row.put("city", organization.city());
		row.put("folded_city", Folding.foldOrNull(organization.city()));
		return row;
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
