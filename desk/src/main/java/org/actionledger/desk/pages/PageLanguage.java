package org.actionledger.desk.pages;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Has pages speak the language that a reader has chosen, with the words of the ledger. */
@Configuration(proxyBeanMethods = false)
class PageLanguage implements WebMvcConfigurer {

    static final String PARAMETER = "language";

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        LocaleChangeInterceptor choice = new LocaleChangeInterceptor();
        choice.setParamName(PARAMETER);
        choice.setIgnoreInvalidLocale(true);
        interceptors.addInterceptor(choice).excludePathPatterns("/api/**");
    }

    /** The address of the page that is asked for, in the language that it is not shown in. */
    static String otherOf(Language shown) {
        Language other = shown == Language.ENGLISH ? Language.WELSH : Language.ENGLISH;
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam(PARAMETER, other.locale().getLanguage())
                .build()
                .toUriString();
    }

    @Bean
    MessageSource messageSource() {
        return new Words();
    }

    /** The ledger's words as templates ask for them: what a text says is numbered in the order in which the template gives it. */
    private static final class Words implements MessageSource {

        @Override
        public @Nullable String getMessage(
                String code, Object @Nullable [] said, @Nullable String otherwise, @Nullable Locale locale) {
            return messages(locale).has(code) ? say(code, said, locale) : otherwise;
        }

        @Override
        public String getMessage(String code, Object @Nullable [] said, @Nullable Locale locale) {
            if (!messages(locale).has(code)) {
                throw new NoSuchMessageException(code);
            }
            return say(code, said, locale);
        }

        @Override
        public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
            String[] codes = resolvable.getCodes();
            for (String code : codes == null ? new String[0] : codes) {
                if (messages(locale).has(code)) {
                    return say(code, resolvable.getArguments(), locale);
                }
            }
            String otherwise = resolvable.getDefaultMessage();
            if (otherwise == null) {
                throw new NoSuchMessageException(String.valueOf(resolvable));
            }
            return otherwise;
        }

        private static String say(String code, Object @Nullable [] said, @Nullable Locale locale) {
            Map<String, Object> numbered = new HashMap<>();
            for (int i = 0; said != null && i < said.length; i++) {
                numbered.put(String.valueOf(i), said[i]);
            }
            return messages(locale).say(code, numbered);
        }

        private static Messages messages(@Nullable Locale locale) {
            return Messages.in(locale == null ? Locale.UK : locale);
        }
    }
}
