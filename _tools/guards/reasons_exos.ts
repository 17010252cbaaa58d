/** Why changes of ExOS may survive. */
import { type Reason, sites } from "./reason.ts";

export const exosReasons: readonly Reason[] = [
  {
    names: /^udp\.c /,
    why: "no trial has frames: experiments/tests/bad_frames_test.ts and two_hosts_test.ts run " +
      "this code",
  },
  {
    names: sites(`
      process.c reclaim: bne v0, zero #1 never/always; beq v0, zero #1 never/always;
        bgez v0 #1 never/always
      process.c give_slices: bne v1, v0 #1 never; bne v0, s2 #1 never
    `),
    why: "a share of the processor only: which of a family has how many slices",
  },
  {
    names: sites(`
      pipe.c write: bne v1, zero #1 always
      pipe.c read: bne a0, zero #3 always; bne a0, zero #5 always; bne a0, zero #6 always
      pipe.c pipe_wait: beq a0, zero #1 always; beq v0, a0 #1 always
    `),
    why: "performance only: bytes are copied instead of words, and all who hold an end are asked " +
      "instead of the last",
  },
];
