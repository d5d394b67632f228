package org.partnercenter.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.partnercenter.access.SignInThrottle.TooManyGuesses;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs people in with the accounts of the engine's identity service: persons by e-mail
 * address, staff by name. Does not ask the engine to compare the password: it would lock
 * an account for ever after ten wrong guesses.
 */
@Component
class EngineAccounts implements AuthenticationProvider {

	private final IdentityService identities;

	private final PasswordManager passwords;

	private final AccountRows rows;

	private final SignInThrottle throttle;

	private final KnownDevices devices;

	private final Trail trail;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final String hashOfNobody;

	EngineAccounts(ProcessEngine engine, AccountRows rows, SignInThrottle throttle, KnownDevices devices, Trail trail,
			TransactionTemplate transaction, Clock clock) {
		this.identities = engine.getIdentityService();
		this.passwords = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getPasswordManager();
		this.rows = rows;
		this.throttle = throttle;
		this.devices = devices;
		this.trail = trail;
		this.transaction = transaction;
		this.clock = clock;
		this.hashOfNobody = this.passwords.encrypt("nobody");
	}

	@Override
	public Authentication authenticate(Authentication request) {
		String name = MailAddress.folded(request.getName());
		Optional<Account> account = named(name);
		List<String> places = admitted(name, account, (SignInDetails) request.getDetails());
		Optional<SignedIn> signedIn = signedIn(account, String.valueOf(request.getCredentials()));
		if (signedIn.isEmpty()) {
			throw new BadCredentialsException("Name or password wrong");
		}
		this.throttle.giveBack(places);
		return authenticated(account.get().id(), signedIn.get());
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

	/** Rights are not kept in a session: they are read anew at each request. */
	static Authentication authenticated(String account, SignedIn signedIn) {
		var person = UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
		person.setDetails(signedIn);
		return person;
	}

	/**
	 * The moment of sign-in, if the password is right. A name that nobody has costs as
	 * much time as a wrong password.
	 */
	private Optional<SignedIn> signedIn(Optional<Account> account, String password) {
		UserEntity user = account
			.map(found -> (UserEntity) this.identities.createUserQuery().userId(found.id()).singleResult())
			.orElse(null);
		String salted = EncryptionUtil.saltPassword(password, user == null ? null : user.getSalt());
		boolean matches = this.passwords.check(salted, user == null ? this.hashOfNobody : user.getPassword());
		return user == null || !matches ? Optional.empty()
				: Optional.of(new SignedIn(SignedIn.fingerprint(user.getPassword()), this.clock.instant()));
	}

	private Optional<Account> named(String name) {
		return (name.contains("@") ? this.rows.byEmail(name) : this.rows.byId(name)).map(AccountRows.Row::account)
			.filter(account -> account.staff() || name.contains("@"));
	}

	private List<String> admitted(String name, Optional<Account> account, SignInDetails from) {
		boolean known = from.device() != null && account.isPresent()
				&& this.devices.knows(from.device(), account.get().id());
		try {
			return this.throttle.admit(name, known ? from.device() : null, from.network());
		}
		catch (TooManyGuesses ex) {
			if (ex.isNewForAccount() && account.isPresent()) {
				Fact locked = Fact.of("access.sign-in-locked").bySystem().about("account", account.get().id());
				this.transaction.executeWithoutResult(status -> this.trail.record(locked));
			}
			throw ex;
		}
	}

}
