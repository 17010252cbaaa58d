/**
 * The validations, machine first: the one list that `deno task validate` follows. A new one is its
 * own file, its program, and one line here; a user's is a file anywhere, given to the command.
 */
import { cswitch, getpid } from "./calls.ts";
import { copyCached, copyResident, copyUncached } from "./copy.ts";
import { udp1, udp100, udpByte } from "./datagrams.ts";
import {
  fetchesDisplaced,
  fetchesWarm,
  loadsDisplaced,
  loadsWarm,
  writesDisplaced,
  writesWarm,
} from "./kernel_stalls.ts";
import { lockMutex, lockReservation, lockSpin } from "./locks.ts";
import { add, bogomips } from "./loops.ts";
import { matrix512 } from "./matrix.ts";
import { ktlbMiss, trap, trapProt1Unprot, trapProtNUnprot, utlbMiss } from "./memory.ts";
import { spinEight, spinNine } from "./spin_loops.ts";
import { udpStream } from "./streams.ts";
import type { Validation } from "./validation.ts";

/** Every validation. */
export const validations: readonly Validation[] = [
  add,
  bogomips,
  spinEight,
  spinNine,
  lockSpin,
  lockMutex,
  lockReservation,
  copyCached,
  copyUncached,
  copyResident,
  matrix512,
  getpid,
  cswitch,
  trap,
  trapProt1Unprot,
  trapProtNUnprot,
  utlbMiss,
  ktlbMiss,
  udp1,
  udp100,
  udpByte,
  udpStream,
  fetchesDisplaced,
  fetchesWarm,
  loadsDisplaced,
  loadsWarm,
  writesDisplaced,
  writesWarm,
];
