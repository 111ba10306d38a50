package vn.parindex.quarkus;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.Callable;

/** Objects of the container, of which a test needs a method or two. */
final class Stubs {

    private Stubs() {}

    static <T> T of(Class<T> type, String method, Callable<?> answer) {
        return of(type, Map.of(method, answer));
    }

    static <T> T of(Class<T> type, Map<String, Callable<?>> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            if (!answers.containsKey(method.getName())) {
                throw new UnsupportedOperationException(method.toString());
            }
            return answers.get(method.getName()).call();
        }));
    }
}
