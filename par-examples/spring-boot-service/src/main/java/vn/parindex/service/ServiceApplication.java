package vn.parindex.service;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** A campaign of the PAR Index as a web service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ServiceApplication {

    /** The offset in which deadlines are written and shown. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * Starts the service.
     *
     * @param arguments options of Spring Boot
     */
    public static void main(String[] arguments) {
        SpringApplication.run(ServiceApplication.class, arguments);
    }

    /**
     * Obtains the clock by which deadlines are kept; a test replaces it.
     *
     * @return the clock
     */
    @Bean
    public Clock clock() {
        return Clock.system(ZONE);
    }
}
