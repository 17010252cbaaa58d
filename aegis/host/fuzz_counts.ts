/**
 * What is counted: every page in one list, charged to its owner; every slice and every tick charged
 * to somebody.
 */
import { hex } from "../../machine/mod.ts";
import { cyclesPerTick } from "./clock.ts";
import type { Tables } from "./fuzz_tables.ts";

/** Rules of what is counted. */
export function countRules(tables: Tables) {
  const {
    machine,
    ram,
    PAGE_FREE,
    PAGE_KERNEL,
    ENVIRONMENTS,
    SLICES,
    ENVID,
    FAMILY,
    DYING,
    EI_ENVID,
    EI_CREATOR,
    EI_PAGES,
    EI_MINIMUM,
    EI_ALLOWANCE,
    EI_SLICES,
    EI_TICKS,
    A_FIRST,
    pageSize,
    TICKS_AT,
    ENDED,
    FREE,
    FIRST_FREE,
    GUARANTEED_FREE,
    MANAGED,
    ALLOWANCE,
    SLOTS,
    pageTable,
    pages,
    at,
    envInfo,
    owner,
    numberOf,
    living,
  } = tables;
  const seen = new Uint8Array(pages);

  /** Walks a list of pages of one owner; its length, or what is wrong. */
  const walk = (head: number, of: number, what: string): number | string => {
    let count = 0, previous = 0;
    for (let page = head; page !== 0; count++) {
      if (page >= pages || seen[page]) return `${what}: page ${page} stands in two lists or none`;
      seen[page] = 1;
      const record = pageTable + page * pageSize;
      if (ram[record] >>> 0 !== of) return `${what}: page ${page} belongs to ${hex(ram[record])}`;
      const links = ram[record + 1];
      if (links >>> 16 !== previous) return `${what}: page ${page} has a wrong link back`;
      previous = page;
      page = links & 0xffff;
    }
    return count;
  };

  const lists = (): string | undefined => {
    seen.fill(0);
    const free = walk(ram[FIRST_FREE], PAGE_FREE, "free list");
    if (typeof free === "string") return free;
    if (free !== ram[FREE]) {
      return `the free list has ${free} pages, public kernel state says ${ram[FREE]}`;
    }
    let held = 0, wanted = 0, allowed = 0, alive = 0;
    for (let number = 0; number < ENVIRONMENTS; number++) {
      const e = at(number),
        info = envInfo(number),
        envid = ram[e + ENVID] || ram[e + DYING];
      if (ram[e + ENVID] !== ram[info + EI_ENVID]) {
        return `environment ${number} and its public state have different envids`;
      }
      if (envid === 0) continue;
      if (numberOf(envid) !== number || envid >= 0) {
        return `environment ${number} has the envid ${hex(envid)}`;
      }
      alive++;
      const family = ram[e + FAMILY], creator = ram[info + EI_CREATOR] >>> 0;
      if (
        family < 0 || family >= SLICES ||
        living(creator) && ram[at(numberOf(creator)) + FAMILY] !== family
      ) {
        return `${hex(envid)} belongs to family ${family}, which is not its creator's`;
      }
      const count = walk(ram[info + A_FIRST], envid >>> 0, `pages of ${hex(envid)}`);
      if (typeof count === "string") return count;
      if (count !== ram[info + EI_PAGES]) {
        return `${hex(envid)} holds ${count} pages and is charged for ${ram[info + EI_PAGES]}`;
      }
      held += count;
      wanted += Math.max(0, ram[info + EI_MINIMUM] - count);
      if (ram[info + EI_MINIMUM] < 0) return `${hex(envid)} has a minimum below 0`;
      if (ram[info + EI_ALLOWANCE] < 0) return `${hex(envid)} has an allowance below 0`;
      allowed += ram[info + EI_ALLOWANCE];
    }
    if (held + free !== ram[MANAGED]) {
      return `${held} pages held and ${free} free are not ${ram[MANAGED]}`;
    }
    for (let page = 0; page < pages; page++) {
      if (!seen[page] && owner(page) !== PAGE_KERNEL) return `page ${page} is in no list`;
    }
    if (wanted !== ram[GUARANTEED_FREE]) {
      return `${wanted} pages are guaranteed, public kernel state says ${ram[GUARANTEED_FREE]}`;
    }
    if (wanted > free) return `${wanted} pages are guaranteed and ${free} free`;
    const all = alive + allowed + ram[ALLOWANCE];
    return all === ENVIRONMENTS ? undefined : `living and allowed environments are ${all}`;
  };

  /** Ticks that the machine's clock was ahead of public state when the machine was put back. */
  let ahead = 0;
  const clockTicks = () => Math.floor(machine.cycles / cyclesPerTick(machine));
  const time = (): string | undefined => {
    const ticks = ram[TICKS_AT];
    let charged = ram[ENDED];
    for (let number = 0; number < ENVIRONMENTS; number++) {
      const info = envInfo(number);
      if (ram[info + EI_ENVID] !== 0) charged += ram[info + EI_TICKS];
    }
    if (charged !== ticks) return `${ticks} ticks, of which ${charged} were charged`;
    const late = clockTicks() - ahead - ticks;
    if (late < -1 || late > 1) return `${late} ticks of the clock are not in public state`;
  };

  const slices = (): string | undefined => {
    const owned = new Array<number>(ENVIRONMENTS).fill(0);
    for (let slot = 0; slot < SLICES; slot++) {
      const envid = ram[SLOTS + slot] >>> 0;
      if (envid === 0) continue;
      if (!living(envid)) return `slice ${slot} belongs to ${hex(envid)}, which is gone`;
      owned[numberOf(envid)]++;
    }
    for (let number = 0; number < ENVIRONMENTS; number++) {
      const charged = ram[envInfo(number) + EI_SLICES];
      if (ram[at(number) + ENVID] && charged !== owned[number]) {
        return `${owned[number]} slices, charged for ${charged}`;
      }
    }
  };

  const reset = () => {
    ahead = clockTicks() - ram[TICKS_AT];
  };

  return { lists, time, slices, reset };
}
