package vn.parindex.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.internal.PlacedFault;
import vn.parindex.intake.internal.TextValues;

/** Every fault in the variables and parameters of a request; Spring itself stops at the first. */
final class AddressFaults {

    private AddressFaults() {}

    static List<PlacedFault> of(
            MethodArgumentTypeMismatchException mismatch,
            ParIndexException cause,
            Object handler,
            HttpServletRequest request) {
        Map<String, ParIndexException> refusals = new LinkedHashMap<>();
        if (handler instanceof HandlerMethod method) {
            for (MethodParameter parameter : method.getMethodParameters()) {
                collect(parameter, request, refusals);
            }
        }
        refusals.putIfAbsent(mismatch.getName(), cause);
        List<PlacedFault> faults = new ArrayList<>();
        refusals.forEach((name, refusal) -> faults.addAll(PlacedFault.at(name, refusal)));
        return faults;
    }

    private static void collect(
            MethodParameter parameter, HttpServletRequest request, Map<String, ParIndexException> refusals) {
        PathVariable variable = parameter.getParameterAnnotation(PathVariable.class);
        if (variable == null && parameter.getParameterAnnotation(RequestParam.class) == null) {
            return;
        }
        String name = name(parameter);
        String text = variable == null
                ? request.getParameter(name)
                : variables(request).get(name);
        Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
        if (text == null || text.isEmpty() || !TextValues.reads(type)) {
            return;
        }
        try {
            TextValues.read(type, text);
        } catch (ParIndexException e) {
            refusals.put(name, e);
        }
    }

    /** The name of a variable or parameter, as its annotation gives it or else its declaration. */
    static String name(MethodParameter parameter) {
        PathVariable variable = parameter.getParameterAnnotation(PathVariable.class);
        RequestParam param = parameter.getParameterAnnotation(RequestParam.class);
        String given = variable != null ? variable.name() : param != null ? param.name() : "";
        if (!given.isEmpty()) {
            return given;
        }
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        String declared = parameter.getParameterName();
        return declared == null ? "" : declared;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? Map.of() : (Map<String, String>) variables;
    }
}
