package org.partnercenter.access;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Signs people in with the accounts of the engine's identity service. Does not ask the
 * engine to compare the password: it would lock an account for ever after ten wrong
 * guesses.
 */
@Component
class EngineAccounts implements AuthenticationProvider {

	private final IdentityService accounts;

	private final PasswordManager passwords;

	private final String hashOfNobody;

	EngineAccounts(ProcessEngine engine) {
		ProcessEngineConfiguration configuration = engine.getProcessEngineConfiguration();
		this.accounts = engine.getIdentityService();
		this.passwords = ((ProcessEngineConfigurationImpl) configuration).getPasswordManager();
		this.hashOfNobody = this.passwords.encrypt("nobody");
	}

	@Override
	public Authentication authenticate(Authentication request) {
		UserEntity account = (UserEntity) this.accounts.createUserQuery().userId(request.getName()).singleResult();
		String salted = EncryptionUtil.saltPassword(request.getCredentials().toString(),
				account == null ? null : account.getSalt());
		// an unknown name costs as much time as a wrong password
		boolean matches = this.passwords.check(salted, account == null ? this.hashOfNobody : account.getPassword());
		if (account == null || !matches) {
			throw new BadCredentialsException("Name or password wrong");
		}
		return UsernamePasswordAuthenticationToken.authenticated(account.getId(), null, groupsOf(account.getId()));
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

	private List<SimpleGrantedAuthority> groupsOf(String account) {
		return this.accounts.createGroupQuery()
			.groupMember(account)
			.list()
			.stream()
			.map(group -> new SimpleGrantedAuthority(group.getId()))
			.toList();
	}

}
