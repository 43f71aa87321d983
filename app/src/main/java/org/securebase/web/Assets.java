package org.securebase.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Files under {@code static/}, served at {@code /assets/} under names that carry a hash of their content. A name that
 * has no hash is not found: it would be cached for a year under a name that outlives it.
 */
@Component
class Assets implements WebMvcConfigurer {

    private static final String PREFIX = "/assets/";
    private static final Duration KEPT = Duration.ofDays(365);

    /** Asked for when needed, because it is made from what this object registers. */
    private final ObjectProvider<ResourceUrlProvider> urls;

    Assets(ObjectProvider<ResourceUrlProvider> urls) {
        this.urls = urls;
    }

    /** Unknown files are a defect of a template, so they are told at once rather than left to a 404. */
    String url(String file) {
        String url = urls.getObject().getForLookupPath(PREFIX + file);
        if (url == null || url.equals(PREFIX + file)) {
            throw new IllegalArgumentException("No asset named " + file);
        }
        return url;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PREFIX + "**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(KEPT).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new OnlyHashed())
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addTransformer(new CssLinkResourceTransformer());
    }

    private static final class OnlyHashed implements ResourceResolver {

        private static final Pattern HASHED = Pattern.compile(".+-[0-9a-f]{32}\\.[a-z0-9]+");

        @Override
        public @Nullable Resource resolveResource(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            return HASHED.matcher(path).matches() ? chain.resolveResource(request, path, locations) : null;
        }

        @Override
        public @Nullable String resolveUrlPath(
                String path, List<? extends Resource> locations, ResourceResolverChain chain) {
            return chain.resolveUrlPath(path, locations);
        }
    }
}
