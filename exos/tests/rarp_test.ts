/**
 * A station asks for its address: nobody answers the first time, and of what comes the second time
 * only a server's answer about this station counts.
 */
import { assert, assertEquals } from "@std/assert";
import {
  createNetwork,
  type Crossing,
  stationAddress,
  TICKS_PER_SECOND,
  withFcs,
} from "../../machine/mod.ts";
import { createBench } from "./testing.ts";

const bench = createBench();
const MS = TICKS_PER_SECOND / 1000;

const STATION = [...stationAddress(1)], SERVER = [2, 0, 0, 0, 0, 9], OTHER = [8, 0, 0x2b, 0, 0, 7];
const EVERYBODY = Array<number>(6).fill(0xff);
const ADDRESS = [10, 0, 0, 17], FOREIGN = [10, 0, 0, 99], SERVERS = [10, 0, 0, 2];
const RARP = [0x80, 0x35], ARP = [8, 6];
const REQUEST = 3, REPLY = 4;
/** Questions until an asker gives up. */
const TRIES = 5;

/** Fields of an answer that are not as they should be. */
interface Fields {
  readonly to?: readonly number[];
  readonly type?: readonly number[];
  readonly hardware?: number;
  readonly lengths?: readonly number[];
  readonly operation?: number;
  readonly target?: readonly number[];
  readonly address?: readonly number[];
}

function answer(
  {
    to = STATION,
    type = RARP,
    hardware = 1,
    lengths = [6, 4],
    operation = REPLY,
    target = STATION,
    address = FOREIGN,
  }: Fields = {},
): Uint8Array {
  const packet = [0, hardware, 8, 0, ...lengths, 0, operation];
  packet.push(...SERVER, ...SERVERS, ...target, ...address);
  return withFcs(
    Uint8Array.from({ length: 60 }, (_, i) => [...to, ...SERVER, ...type, ...packet][i] ?? 0),
  );
}

/** None of these tells this station who it is. */
const IGNORED: Readonly<Record<string, Fields>> = {
  "another station's": { to: EVERYBODY, target: OTHER },
  "another station's, whose last bytes differ": { target: [...STATION.slice(0, 4), 1, 1] },
  "another station's, whose first bytes differ": { target: [2, 2, ...STATION.slice(2)] },
  "a question": { to: EVERYBODY, operation: REQUEST },
  "of ARP's operations": { operation: 2 },
  "another hardware": { hardware: 6 },
  "other lengths": { lengths: [4, 6] },
  "an answer of ARP": { type: ARP },
  "no address": { address: [0, 0, 0, 0] },
  "the loopback network's": { address: [127, 0, 0, 1] },
  "a group's": { address: [224, 0, 0, 1] },
  "everybody's": { address: EVERYBODY.slice(0, 4) },
};

const isOf = (type: readonly number[]) => ({ from, frame }: Crossing) =>
  from === 0 && frame[12] === type[0] && frame[13] === type[1];

for (const board of ["dec2100", "dec5000-125", "dec5000-200"] as const) {
  Deno.test(`${board}: a station asks who it is, and believes its own answer alone`, () => {
    const { machine } = bench.boot(["rarp"], { board, settings: { "station.number": 1 } });
    const network = createNetwork([machine]), crossings: Crossing[] = [];
    network.monitor((crossing) => crossings.push(crossing));
    let asked = 0;
    network.monitor((crossing) => {
      if (!isOf(RARP)(crossing) || ++asked <= TRIES) return;
      let at = crossing.at;
      const send = (frame: Uint8Array) => network.inject(frame, { at: at += MS / 2 });
      for (const fields of Object.values(IGNORED)) send(answer(fields));
      const right = answer({ address: ADDRESS });
      right[30] ^= 1;
      send(right); // its check sequence is wrong
      send(answer({ address: ADDRESS }));
      // Back to back, so that it lies in the ring when the first settles the question.
      network.inject(answer(), { at });
    });
    network.monitor((crossing) => {
      if (!isOf(ARP)(crossing)) return;
      const [operation, { frame }] = [2, crossing];
      const told = [0, 1, 8, 0, 6, 4, 0, operation, ...SERVER, ...SERVERS];
      const bytes = [...STATION, ...SERVER, ...ARP, ...told, ...frame.subarray(22, 32)];
      const whole = Uint8Array.from({ length: 60 }, (_, i) => bytes[i] ?? 0);
      network.inject(withFcs(whole), { at: crossing.at + MS });
    });
    network.run({ ticks: 10 * TICKS_PER_SECOND });
    assertEquals(machine.exit, 0, machine.output);
    const questions = crossings.filter(isOf(RARP)).map(({ frame }) => [...frame.subarray(0, 42)]);
    const question = [0, 1, 8, 0, 6, 4, 0, REQUEST, ...STATION, 0, 0, 0, 0, ...STATION, 0, 0, 0, 0];
    const whole = [...EVERYBODY, ...STATION, ...RARP, ...question];
    assertEquals(questions, Array(TRIES + 2).fill(whole));
    const datagram = crossings.filter(isOf([8, 0]));
    assertEquals(datagram.map(({ frame }) => [...frame.subarray(26, 30)]), [ADDRESS]);
    const times = crossings.filter(isOf(RARP)).map(({ at }) => at);
    assert(times.slice(1, TRIES).every((at, i) => at - times[i] > 10 * MS), "it waits between");
  });
}

Deno.test("programs that ask for no address are linked without the asking", () => {
  const [asks, does_not] = ["rarp", "own_address"].map((name) => bench.boot([name]).programs[0]);
  assertEquals([asks, does_not].map((image) => image.find("ask_address") !== undefined), [
    true,
    false,
  ]);
});
