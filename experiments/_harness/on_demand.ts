/**
 * What is worked out when somebody asks for it: of all seeds that are run, only the one that is
 * shown is asked how long its cold operation takes, and what ran.
 */

/** A value, or what gives it. */
export type OnDemand<Value> = Value | (() => Value);

/** The value. */
export function demand<Value extends number | string | null>(given: OnDemand<Value>): Value {
  return typeof given === "function" ? given() : given;
}
