package org.securebase.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Who may do what over HTTP. There is no session on the server: whatever must last is in a cookie. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    @Bean
    SecurityFilterChain rules(HttpSecurity http, ObjectProvider<ForPrograms> forPrograms) throws Exception {
        List<ForPrograms> programs = forPrograms.stream().toList();
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                request -> isForged(request) && !isForPrograms(programs, request))
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens())
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(request ->
                                "/leave".equals(request.getServletPath()) || isForPrograms(programs, request)))
                .exceptionHandling(exceptions -> exceptions
                        .accessDeniedHandler(new Denials())
                        .authenticationEntryPoint((request, response, denied) -> Denials.deny(response)))
                .headers(SecurityRules::headers)
                .build();
    }

    /**
     * Whether another site sent this. The form token already guards against that; this also holds where a neighbouring
     * subdomain could plant a token cookie. Browsers too old to say where a request comes from rely on the token.
     */
    private static boolean isForged(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !OWN_SITES.contains(site) && !READING.contains(request.getMethod());
    }

    private static boolean isForPrograms(List<ForPrograms> programs, HttpServletRequest request) {
        return programs.stream().anyMatch(one -> one.isAskedBy(request));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled().addHeaderWriter(new ResponseHeaders());
    }

    /** What the firewall turns away never reaches the header filter. */
    @Bean
    RequestRejectedHandler rejections() {
        return (request, response, rejected) -> {
            ResponseHeaders.write(request, response);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        };
    }
}
