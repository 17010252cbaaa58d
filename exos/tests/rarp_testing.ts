/** A server of RARP, and what is no answer of it; a station that answers ARP. */
import { stationAddress, withFcs } from "../../machine/mod.ts";

export const STATION = [...stationAddress(1)],
  SERVER = [2, 0, 0, 0, 0, 9],
  OTHER = [8, 0, 0x2b, 0, 0, 7];
export const EVERYBODY = Array<number>(6).fill(0xff);
export const ADDRESS = [10, 0, 0, 17], FOREIGN = [10, 0, 0, 99], SERVERS = [10, 0, 0, 2];
export const RARP = [0x80, 0x35], ARP = [8, 6];
export const REQUEST = 3, REPLY = 4;
/** Questions until an asker gives up. */
export const RARP_TRIES = 5;

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

/** Whether a frame is of RARP. */
export function isRarp(frame: Uint8Array): boolean {
  return RARP.every((byte, i) => frame[12 + i] === byte);
}

/**
 * What comes after a question: all that is to be ignored, the right answer with a wrong check
 * sequence, the right answer, and at once one more.
 */
export function rarpAnswers(): Uint8Array[] {
  const broken = answer({ address: ADDRESS });
  broken[30] ^= 1;
  return [...Object.values(IGNORED).map(answer), broken, answer({ address: ADDRESS }), answer()];
}

/** The answer of ARP to a question. */
export function arpAnswer(question: Uint8Array): Uint8Array {
  const asker = [...question.subarray(22, 32)], asked = [...question.subarray(38, 42)];
  const packet = [0, 1, 8, 0, 6, 4, 0, 2, ...SERVER, ...asked, ...asker];
  const bytes = [...asker.slice(0, 6), ...SERVER, ...ARP, ...packet];
  return withFcs(Uint8Array.from({ length: 60 }, (_, i) => bytes[i] ?? 0));
}
