/**
 * Changes of the timing rules, one at a time: each is a piece of source text that stands once in
 * its file, and what to put in its place. A test must notice every one of them; mutate.ts tries.
 */

/** One change of a rule. */
export interface Rule {
  /** What is wrong after the change. */
  readonly what: string;
  /** File, from the project's root. */
  readonly file: string;
  /** Text that stands there once. */
  readonly from: string;
  /** Text in its place. */
  readonly to: string;
}

const cpu = "machine/cpu/cpu.ts";
const path = "machine/cpu/memory_path.ts";
const buffer = "machine/cpu/write_buffer.ts";
const uncached = "machine/cpu/uncached_access.ts";
const cache = "machine/cpu/cache.ts";
const float = "machine/cpu/float.ts";

const rule = (file: string, what: string, [from, to]: readonly [string, string]): Rule => ({
  what,
  file,
  from,
  to,
});

/** Every change that is tried. */
export const rules: readonly Rule[] = [
  rule(cpu, "an instruction takes two cycles", ["    this.now[0]++;\n", "    this.now[0] += 2;\n"]),
  rule(cpu, "an exception costs no cycles", ["this.state.cycles[0] += this.exceptionCycles;", ""]),
  rule(cpu, "the slot of a faulting instruction is not counted as exception", [
    "this.exceptionCycles + slot;",
    "this.exceptionCycles;",
  ]),
  rule(cpu, "mfhi and mflo do not wait", ["if (wait > 0) {", "if (wait > 1000) {"]),
  rule(cpu, "a product is ready a cycle late", [
    "this.state.cycles[0] - 1 + cycles;",
    "this.state.cycles[0] + cycles;",
  ]),
  rule(cpu, "a division takes as long as a product", [
    "this.startMultiplier(remainder, quotient, this.divideCycles)",
    "this.startMultiplier(remainder, quotient, this.multiplyCycles)",
  ]),
  rule(path, "a miss does not stall", [
    "cycles[0] += parts.writeBuffer.read(cycles[0], physical, refill) + refill.stall;",
    "cycles[0] += parts.writeBuffer.read(cycles[0], physical, refill);",
  ]),
  rule(path, "a miss does not wait for memory", [
    "cycles[0] += parts.writeBuffer.read(cycles[0], physical, refill) + refill.stall;",
    "cycles[0] += refill.stall;",
  ]),
  rule(path, "the stall of a miss is charged to nothing", [
    "    state.stalls[refill.cause] += refill.stall;\n",
    "",
  ]),
  rule(path, "a part of a word that hits costs nothing", [
    "      cycles[0] += this.partialHit;\n",
    "",
  ]),
  rule(path, "a part of a word costs on a miss too", [
    "    if (dcache.holds(physical)) {\n      const i",
    "    {\n      const i",
  ]),
  rule(path, "a whole word does not go to the data cache", [
    "    this.dcache.put(physical, value);\n",
    "",
  ]),
  rule(path, "a third page of instructions costs nothing", [
    "state.cycles[0] += this.itlbStall;",
    "",
  ]),
  rule(path, "unmapped instructions go through the instruction TLB", [
    "if (!unmapped && state",
    "if (state",
  ]),
  rule(path, "an instruction line is refilled by one word only", [
    "cache.fill(physical, state.ram);",
    "cache.put(physical, state.ram[physical >>> 2]);",
  ]),
  rule(cache, "a line is not aligned", ["(physical >>> 2) & -this.words", "physical >>> 2"]),
  rule(cache, "a change behind a cache goes unnoticed", [
    "(this.data[i] === value ? 0 : STALE)",
    "0",
  ]),
  rule(buffer, "the queue is one entry deeper", [
    "this.occupied(t) >= this.rules.depth",
    "this.occupied(t) > this.rules.depth",
  ]),
  rule(buffer, "the write under way takes no entry", [
    "(bankOp[0] === WRITE && busyUntil[0] > now ? 1 : 0)",
    "0",
  ]),
  rule(buffer, "an idle memory makes a write wait in the queue", [
    "if (busyUntil[0] <= now) {\n      this.begin",
    "if (busyUntil[0] < 0) {\n      this.begin",
  ]),
  rule(buffer, "page mode is never used", [
    "page === openPage[0] ? this.rules.drainPage",
    "page < 0 ? this.rules.drainPage",
  ]),
  rule(buffer, "every write is in page mode", [
    "page === openPage[0] ? this.rules.drainPage : this.rules.drain",
    "this.rules.drainPage",
  ]),
  rule(buffer, "a part of a word drains like a whole one", [
    "(kind === PARTIAL ? this.rules.drainPartial : 0)",
    "0",
  ]),
  rule(buffer, "writes to one address never merge", [
    "if (this.rules.coalesce !== 0 && this.merged",
    "if (this.rules.coalesce > 9 && this.merged",
  ]),
  rule(buffer, "any waiting write merges", [
    "this.rules.coalesce === 2 ? 0 :",
    "this.rules.coalesce >= 1 ? 0 :",
  ]),
  rule(buffer, "reads never pass writes", [
    "this.rules.readFirst ? this.lastMatch(address, bytes) : queueLength[0]",
    "queueLength[0]",
  ]),
  rule(buffer, "reads always pass writes", [
    "this.rules.readFirst ? this.lastMatch(address, bytes) : queueLength[0]",
    "this.lastMatch(address, bytes)",
  ]),
  rule(buffer, "a read passes a write of its own block", [
    "this.rules.readFirst ? this.lastMatch(address, bytes)",
    "this.rules.readFirst ? 0",
  ]),
  rule(buffer, "only the same word is a match", [
    "((entry ^ address) & -bytes) === 0",
    "entry === address",
  ]),
  rule(buffer, "a read leaves the page open", [
    "if (this.rules.readCloses) openPage",
    "if (this.rules.readCloses && now < 0) openPage",
  ]),
  rule(buffer, "a read does not occupy memory", ["busyUntil[0] = t + busy;", "busyUntil[0] = t;"]),
  rule(buffer, "refresh takes no time", ["+ this.rules.refreshBusy;", ";"]),
  rule(buffer, "refresh comes once", [
    "refreshDue[0] += this.rules.refreshInterval;",
    "refreshDue[0] = Infinity;",
  ]),
  rule(buffer, "refresh leaves the page open", [
    "    bankOp[0] = REFRESH;\n    openPage[0] = NO_PAGE;\n",
    "    bankOp[0] = REFRESH;\n",
  ]),
  rule(buffer, "waiting for refresh is charged to the write buffer", [
    "bankOp[0] === REFRESH ? Stall.refresh",
    "bankOp[0] === 99 ? Stall.refresh",
  ]),
  rule(buffer, "waiting for a write is charged to the read", [
    "bankOp[0] === WRITE ? WRITEBUFFER : cause",
    "cause",
  ]),
  rule(buffer, "a device's write leaves the page open", [
    "      busyUntil[0] = start + time;\n      openPage[0] = NO_PAGE;\n",
    "      busyUntil[0] = start + time;\n",
  ]),
  rule(buffer, "a device's write takes the time of memory", [
    "busyUntil[0] = start + time;",
    "busyUntil[0] = start + this.rules.drain;",
  ]),
  rule(buffer, "direct access takes a cycle more", [
    "busyUntil[0] = Math.max(busyUntil[0], now) + busy;",
    "busyUntil[0] = Math.max(busyUntil[0], now) + busy + 1;",
  ]),
  rule(buffer, "writes leave the queue out of order", [
    "queueHead[0] = (head + 1) & SLOT;",
    "queueHead[0] = head & SLOT;",
  ]),
  rule(uncached, "an uncached read does not stall", [
    "this.parts.writeBuffer.read(cycles[0], physical, request) + stall;",
    "this.parts.writeBuffer.read(cycles[0], physical, request);",
  ]),
  rule(uncached, "memory recovers at once from an uncached read", [
    "busy: stall + this.recovery",
    "busy: stall",
  ]),
  rule(uncached, "a device is read as fast as memory", [
    "this.read(physical, devices.readStall(physical));",
    "this.read(physical, this.memoryStall);",
  ]),
  rule(uncached, "an uncached part of a word drains like a whole one", [
    "mask === ~0 ? Write.word : Write.partial",
    "Write.word",
  ]),
  rule(float, "results of the floating-point unit are ready at once", [
    "const at = this.now + takes;",
    "const at = this.now;",
  ]),
  rule(float, "its units are one", [
    'operation === "mul" ? MULTIPLIER : operation === "div" ? DIVIDER : ADDER',
    "ADDER",
  ]),
  rule(float, "its units never wait for themselves", [
    "Math.max(this.times[unit], ...times)",
    "Math.max(...times)",
  ]),
  rule(float, "its operands are never waited for", [
    "Math.max(this.times[unit], ...times)",
    "this.times[unit]",
  ]),
  rule(float, "the control register is read at once", [
    "    this.waitForAll();\n    return this.words[FCR31];",
    "    return this.words[FCR31];",
  ]),
  rule(float, "a condition is seen by the next instruction", [
    "this.words[CONDITION_AT] = this.state.pc[0];",
    "",
  ]),
  rule(float, "a load of it arrives at once", [
    "this.words[PENDING_AT] = this.state.pc[0];",
    "this.words[PENDING_AT] = NO_ADDRESS;",
  ]),
];
