package vn.parindex.jackson3;

import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.JacksonModule;
import vn.parindex.json.internal.HostJackson;
import vn.parindex.json.internal.HostTypes;
import vn.parindex.result.LibraryVersion;

/**
 * Teaches a host's own mapper of Jackson 3 our types: {@code JsonMapper.builder().addModule(new
 * ParJackson3Module()).build()}.
 *
 * <p>The types and their JSON are those of {@link vn.parindex.json.ParJsonModule}, and they are read as strictly,
 * whatever else the mapper lets through. What is refused surfaces as a {@link tools.jackson.databind.DatabindException}
 * whose cause is the {@link vn.parindex.finding.ParIndexException} with all faults. {@code findAndAddModules()} finds
 * the module.
 */
public final class ParJackson3Module extends JacksonModule {

    /** Makes a module to be added to a mapper. */
    public ParJackson3Module() {
        // holds nothing
    }

    @Override
    public String getModuleName() {
        return "par-index";
    }

    @Override
    public Version version() {
        return VersionUtil.parseVersion(LibraryVersion.value(), "vn.parindex", "par-jackson3");
    }

    @Override
    public void setupModule(SetupContext context) {
        HostJackson.check();
        HostTypes types = HostTypes.installed();
        context.addSerializers(new FormSerializers(types, FormSerializer::new));
        context.addKeySerializers(new FormSerializers(types, FormKeySerializer::new));
        FormDeserializers deserializers = new FormDeserializers(types);
        context.addDeserializers(deserializers);
        context.addKeyDeserializers(deserializers);
    }
}
