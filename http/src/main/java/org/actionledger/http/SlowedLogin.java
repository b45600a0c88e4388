package org.actionledger.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Compares passwords, slowly where somebody guesses: from one address, or for one user from many. */
final class SlowedLogin implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(SlowedLogin.class);
    private static final int LONGEST_NAME = 40;
    private static final int MOST_ADDRESSES = 10_000;

    private final AuthenticationProvider passwords;
    private final LoadingCache<String, GuessLane> addresses = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build(_ -> new GuessLane(10, Duration.ofSeconds(6)));
    private final Map<String, GuessLane> users;
    // All names that are nobody's.
    private final GuessLane nobody = lane();
    private final Cache<String, Boolean> wereRight = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    SlowedLogin(AuthenticationProvider passwords, Collection<String> users) {
        this.passwords = passwords;
        this.users = users.stream().collect(Collectors.toMap(Function.identity(), _ -> lane()));
    }

    @Override
    public @Nullable Authentication authenticate(Authentication login) {
        String user = login.getName();
        String address = login.getDetails() instanceof WebAuthenticationDetails details
                ? ClientAddress.of(Objects.requireNonNullElse(details.getRemoteAddress(), ""))
                : "";
        try {
            Authentication known = addresses.get(address).pass(() -> forUser(user, address, login));
            wereRight.put(address + " " + user, true);
            return known;
        } catch (BadCredentialsException e) {
            LOG.warn("A login failed: user {}, from {}", printable(user), address);
            throw e;
        }
    }

    /** Where the user was before, guesses that come from elsewhere hold up nobody. */
    private Authentication forUser(String user, String address, Authentication login) {
        return wereRight.getIfPresent(address + " " + user) != null
                ? compare(login)
                : users.getOrDefault(user, nobody).pass(() -> compare(login));
    }

    private Authentication compare(Authentication login) {
        return Objects.requireNonNull(passwords.authenticate(login), "passwords are what this provider is for");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }

    private static GuessLane lane() {
        return new GuessLane(60, Duration.ofSeconds(1));
    }

    private static String printable(String name) {
        return name.replaceAll("[^\\p{Alnum}._@-]", "?").substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
