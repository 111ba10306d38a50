package vn.parindex.spring;

// tag::document[]
import org.springframework.data.jpa.repository.JpaRepository;

public interface UnitRounds extends JpaRepository<UnitRound, String> {}
// end::document[]
