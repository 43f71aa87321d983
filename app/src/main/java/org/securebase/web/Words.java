package org.securebase.web;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The message bundles, one per room: {@code messages/<room>.properties}, whose keys begin with the room's name. A room
 * only adds its file; translations stand beside it as {@code <room>_de.properties}.
 */
@Configuration(proxyBeanMethods = false)
class Words {

    private static final String SUFFIX = ".properties";

    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames(rooms());
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        // Otherwise an apostrophe needs doubling in the messages that take arguments and only in those.
        words.setAlwaysUseMessageFormat(true);
        return words;
    }

    private static String[] rooms() throws IOException {
        Resource[] bundles = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + SUFFIX);
        return Arrays.stream(bundles)
                .map(Resource::getFilename)
                .filter(Words::isUntranslated)
                .map(name -> "messages/" + name.substring(0, name.length() - SUFFIX.length()))
                .sorted()
                .toArray(String[]::new);
    }

    private static boolean isUntranslated(@Nullable String name) {
        return name != null && name.indexOf('_') < 0;
    }
}
