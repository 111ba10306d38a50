package vn.parindex.intake;

import java.util.stream.Stream;
import vn.parindex.assessment.Entry;

/** Validates {@link KnownNode}; public for validators only. */
public final class KnownNodeValidator extends RulesValidator<KnownNode, Object> {

    /** Creates a validator with the methodologies installed. */
    public KnownNodeValidator() {
        // initialized by the provider
    }

    @Override
    String message() {
        return asked().message();
    }

    @Override
    Stream<FormFault> faults(Object bean) {
        OpinionForm claim = HostClaim.of(bean, asked().methodology(), asked().methodologyId(), asked().code())
                .form();
        IntakeReader in = new IntakeReader(rules());
        String code = claim.getCode();
        if (IntakeForm.isBlank(claim.getMethodology(), code)) {
            return Stream.empty();
        }
        in.rules("methodology", claim.getMethodology())
                .ifPresent(known -> in.typed(typed -> typed.code("/code", code)).ifPresent(node -> {
                    boolean there = asked().scored()
                            ? known.methodology().leaf(node).isPresent()
                            : known.methodology().node(node).isPresent();
                    if (!there) {
                        // the sentence of an evaluation
                        in.fault("code", known.check(Entry.of(node)).get(0));
                    }
                }));
        return in.faults().stream().filter(fault -> fault.path().equals("code")).map(fault -> fault.at(asked().code()));
    }
}
