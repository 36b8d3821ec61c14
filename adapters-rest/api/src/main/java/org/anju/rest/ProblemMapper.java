package org.anju.rest;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.stream.Stream;
import org.anju.kernel.law.Text;
import org.jspecify.annotations.Nullable;

/** Writes whatever went wrong as problem details; what is our own fault is logged, and not told. */
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final String TYPE = "application/problem+json";

    @Context
    private @Nullable HttpHeaders headers;

    ProblemMapper() {}

    /** Returns the problem details of {@code failure}. */
    @Override
    public Response toResponse(Throwable failure) {
        Locale language = headers == null ? Locale.CHINA : Language.of(headers);
        Response.ResponseBuilder response = Response.fromResponse(base(failure));
        Problem problem = problem(failure, language);
        return response.status(problem.status())
                .type(TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Json.bytes(problem))
                .build();
    }

    /** Returns the headers the container wants to send, such as {@code Allow}. */
    private static Response base(Throwable failure) {
        if (failure instanceof WebApplicationException known) {
            Response.ResponseBuilder base = Response.status(known.getResponse().getStatus());
            Stream.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE)
                    .filter(name -> known.getResponse().getHeaders().containsKey(name))
                    .forEach(name -> base.header(name, known.getResponse().getHeaderString(name)));
            return base.build();
        }
        return Response.serverError().build();
    }

    private static Problem problem(Throwable failure, Locale language) {
        if (failure instanceof ProblemException known) {
            return known.in(language);
        }
        if (failure instanceof WebApplicationException container) {
            int status = container.getResponse().getStatus();
            ProblemCode code = Stream.of(ProblemCode.values())
                    .filter(each -> each.status() == status)
                    .findFirst()
                    .orElse(status < 500 ? ProblemCode.MALFORMED : ProblemCode.INTERNAL);
            return Problem.of(code, code.text(), language);
        }
        LOG.log(ERROR, "a request failed", failure);
        return Problem.of(ProblemCode.INTERNAL, Text.of("系统内部错误，已记录", "an error of ours; it was logged"), language);
    }
}
