package org.securebase.measure;

import org.securebase.psychometrics.Grid;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The points of theta that are summed over. */
final class GridOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--nodes",
            paramLabel = "N",
            description = "Points of theta, equally spaced, 3 to 2001 (default: ${DEFAULT-VALUE}).")
    private int nodes = Grid.STANDARD.nodes();

    @Option(
            names = "--range",
            paramLabel = "SD",
            description = "The outermost points, above 0 and at most 12 (default: ${DEFAULT-VALUE}).")
    private double range = Grid.STANDARD.range();

    Grid grid() {
        try {
            return new Grid(nodes, range);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--" + e.getMessage(), e);
        }
    }
}
