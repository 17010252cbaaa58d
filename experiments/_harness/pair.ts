/**
 * Two programs on two machines on one wire, measured as one guest: it runs both, and its clock is
 * the first one's.
 */
import { createNetwork, type Crossing, type Network } from "../../machine/mod.ts";
import type { WatchedMachine, WatchedNetwork } from "./experiment.ts";
import { type Guest, MeasurementError } from "./run_to_halt.ts";

/** A program on a machine with the names that instruments show. */
export type Side = Guest & Pick<WatchedMachine, "symbols">;

/** Two machines on a wire, about to start. */
export interface Pair {
  /** Machines and wire. */
  readonly network: Network;
  /** The machine that is measured; its run is the run of both. */
  readonly client: Guest;
  /** What crossed the wire whole so far. */
  readonly crossings: readonly Crossing[];
  /** Both, for instruments. */
  readonly watched: WatchedNetwork;
}

/** Puts a client and its server on a wire. */
export function pair(client: Side, server: Side): Pair {
  const network = createNetwork([client.machine, server.machine]);
  const crossings: Crossing[] = [];
  network.monitor((crossing) => crossings.push(crossing));
  const run: Guest["run"] = ({ maxCycles }) => {
    const { reason } = network.run({ ticks: maxCycles * client.machine.ticksPerCycle });
    if (reason === "halt" && server.machine.exit !== 0) {
      throw new MeasurementError(`the server ended with ${server.machine.exit} instead of success`);
    }
    return { reason, exit: client.machine.exit };
  };
  const seen = (name: string, side: Side): WatchedMachine => ({
    name,
    machine: side.machine,
    symbols: side.symbols,
    symbol: (name) => side.symbol(name),
  });
  return {
    network,
    client: { ...client, run, together: true, symbol: (name) => client.symbol(name) },
    crossings,
    watched: {
      machines: [seen("client", client), seen("server", server)],
      monitor: (monitor) => network.monitor(monitor),
    },
  };
}
