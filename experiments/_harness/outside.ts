/**
 * A station on the wire that is no machine: it answers ARP requests for its address, so that
 * machines can send to it.
 */
import { type Network, TICKS_PER_SECOND } from "../../machine/mod.ts";
import { arp, frame, type Host, TYPE_ARP } from "./frames.ts";

/** How long it takes to answer. */
const DELAY = TICKS_PER_SECOND / 1000;

/** Offsets in a frame. */
const TYPE = 12, OPERATION = 20, SENDER = 22, SENDER_ADDRESS = 28, TARGET_ADDRESS = 38;
const QUESTION = 1, ANSWER = 2;

/** Whether these bytes stand in a frame at an offset. */
export function holds(frame: Uint8Array, at: number, bytes: readonly number[]): boolean {
  return bytes.every((byte, i) => frame[at + i] === byte);
}

/** Whether a frame is an ARP request for this address. */
export function isQuestion(frame: Uint8Array): boolean {
  return holds(frame, TYPE, [TYPE_ARP >> 8, TYPE_ARP & 0xff]) &&
    holds(frame, OPERATION, [0, QUESTION]);
}

/** Answers ARP requests for its address from now on. */
export function answerFor(network: Network, host: Host): void {
  network.monitor(({ at, frame: asked }) => {
    if (!isQuestion(asked) || !holds(asked, TARGET_ADDRESS, host.address)) return;
    const to = {
      station: [...asked.subarray(SENDER, SENDER + 6)],
      address: [...asked.subarray(SENDER_ADDRESS, SENDER_ADDRESS + 4)],
    };
    network.inject(frame(to.station, host.station, TYPE_ARP, arp(ANSWER, host, to)), {
      at: at + DELAY,
    });
  });
}
