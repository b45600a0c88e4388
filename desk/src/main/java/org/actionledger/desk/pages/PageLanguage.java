package org.actionledger.desk.pages;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractMessageSource;
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
    private static final class Words extends AbstractMessageSource {

        @Override
        protected @Nullable String getMessageInternal(
                @Nullable String code, Object @Nullable [] said, @Nullable Locale locale) {
            Messages messages = Messages.in(locale == null ? Locale.UK : locale);
            if (code == null || !messages.has(code)) {
                return null;
            }
            Map<String, Object> numbered = new HashMap<>();
            for (int i = 0; said != null && i < said.length; i++) {
                numbered.put(String.valueOf(i), said[i]);
            }
            return messages.say(code, numbered);
        }

        /** None: a text is a format of ICU, and not of the JDK. */
        @Override
        protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
            return null;
        }
    }
}
