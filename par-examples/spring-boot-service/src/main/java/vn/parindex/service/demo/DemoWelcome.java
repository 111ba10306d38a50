package vn.parindex.service.demo;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.parindex.service.ServiceSettings;

/** Says to who started the demonstration where it is, and as whom to sign in. */
@Component
public class DemoWelcome {

    private static final String TEXT = """

            Dịch vụ minh họa / the demonstration: http://localhost:%s/
            Mật khẩu của mọi tài khoản / everybody's password: %s

              chuyen-vien-minh-hoa-1 … -6   chuyên viên của đơn vị / editor of a unit
              lanh-dao-minh-hoa-1 … -6      lãnh đạo đơn vị / its leadership
              tham-dinh-to-1 … -5           thành viên tổ thẩm định / appraiser
              hoi-dong                      hội đồng thẩm định / council
              thu-ky                        thư ký / secretary

            Dừng: Ctrl-C / stop with Ctrl-C
            """;

    private final ServiceSettings settings;
    private final Environment environment;

    DemoWelcome(ServiceSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        String port = environment.getProperty("local.server.port", "");
        if (settings.demo() && !port.isEmpty()) {
            System.out.printf(TEXT, port, DemoData.PASSWORD);
            System.out.flush();
        }
    }
}
