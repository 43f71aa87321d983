package org.securebase;

import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** What of a running server answers requests, as Spring itself has it. */
final class Routes {

    /** They let requests through, or turn them away with one page for everyone; the last one serves the routes. */
    private static final Set<String> KNOWN = Set.of(
            "AnonymousAuthenticationFilter",
            "AuthorizationFilter",
            "CompositeFilterChainProxy",
            "CsrfFilter",
            "DisableEncodeUrlFilter",
            "ExceptionTranslationFilter",
            "HeaderWriterFilter",
            "OrderedCharacterEncodingFilter",
            "OrderedFormContentFilter",
            "OrderedRequestContextFilter",
            "SecurityContextHolderAwareRequestFilter",
            "SecurityContextHolderFilter",
            "SessionManagementFilter",
            "UploadFilter",
            "WebAsyncManagerIntegrationFilter",
            "DispatcherServlet");

    private Routes() {}

    /** Such as {@code GET /people/{id}}; {@code ANY} for one that takes every method. */
    static Set<String> of(ApplicationContext beans) {
        return mappings(beans).flatMap(Routes::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<HandlerMapping> mappings(ApplicationContext beans) {
        return beans.getBeansOfType(HandlerMapping.class).values().stream();
    }

    private static Stream<String> of(HandlerMapping mapping) {
        if (mapping instanceof RequestMappingInfoHandlerMapping methods) {
            return methods.getHandlerMethods().keySet().stream().flatMap(Routes::of);
        }
        return mapping instanceof AbstractUrlHandlerMapping urls
                ? urls.getHandlerMap().keySet().stream().map(pattern -> "GET " + pattern)
                : Stream.empty();
    }

    private static Stream<String> of(RequestMappingInfo route) {
        Set<String> methods = route.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        return (methods.isEmpty() ? Set.of("ANY") : methods)
                .stream().flatMap(method -> route.getPatternValues().stream().map(pattern -> method + " " + pattern));
    }

    /** What could answer beside the routes and is not known here: look at what it does before it is named above. */
    static Set<String> amiss(ApplicationContext beans) {
        Stream<String> chains = beans.getBeansOfType(SecurityFilterChain.class).values().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .map(Routes::name);
        Stream<String> filters = Stream.concat(
                        beans.getBeansOfType(Filter.class).values().stream(),
                        beans.getBeansOfType(FilterRegistrationBean.class).values().stream()
                                .map(FilterRegistrationBean::getFilter))
                .map(Routes::name);
        Stream<String> servlets =
                beans.getBeansOfType(Servlet.class).values().stream().map(Routes::name);
        Stream<String> functions = mappings(beans)
                .filter(mapping ->
                        mapping instanceof RouterFunctionMapping router && router.getRouterFunction() != null)
                .map(Routes::name);
        return Stream.of(chains, filters, servlets, functions)
                .flatMap(names -> names)
                .filter(name -> !KNOWN.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Object bean) {
        return bean.getClass().getSimpleName();
    }
}
