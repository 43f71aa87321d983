package org.securebase.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.securebase.session.NotYet.First;
import org.securebase.vault.OpenVault;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands the {@link OpenVault} of whoever sent a request to the controllers that ask for one, and a {@link Proof} where
 * they want that too. {@code Optional<OpenVault>} is for pages that visitors see as well.
 */
@Component
class Members implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final CurrentSession current;
    private final OpenVaults vaults;

    Members(CurrentSession current, OpenVaults vaults) {
        this.current = current;
        this.vaults = vaults;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == OpenVault.class || type == Proof.class || isForAnyone(parameter);
    }

    private static boolean isForAnyone(MethodParameter parameter) {
        return parameter.getParameterType() == Optional.class
                && parameter.nestedIfOptional().getNestedParameterType() == OpenVault.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        if (isForAnyone(parameter)) {
            return ifSignedIn(http);
        }
        return parameter.getParameterType() == Proof.class ? proof(http) : vaults.of(http);
    }

    private Optional<OpenVault> ifSignedIn(HttpServletRequest request) {
        try {
            return Optional.of(vaults.of(request));
        } catch (NotYet visitor) {
            return Optional.empty();
        }
    }

    private Proof proof(HttpServletRequest request) {
        if (!current.isProved(current.open(request))) {
            throw new NotYet(First.PROVE);
        }
        return new Proof();
    }
}
