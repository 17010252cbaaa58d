/**
 * A stream of datagrams from one machine to another under the monolithic kernel, as ttcp sends one.
 */
import { measureStream } from "../figure_udp.ts";
import { type Validation, validation } from "./validation.ts";

const BYTES = 1472;

/** What arrives. */
export const udpStream: Validation = validation({
  id: "udp-stream",
  module: import.meta.url,
  title: "datagrams in a stream, data received",
  program:
    `${BYTES} bytes in each, as fast as they can be sent; theirs came from a PC and under a ` +
    "later system, which bounds " +
    "what the machine can take from above",
  unit: "kB/s",
  system: "ultrix",
  others: [{ board: "dec5000-200", under: "Linux", value: 1170, source: "de4x5" }],
  run: (context) => measureStream(context, BYTES),
});
