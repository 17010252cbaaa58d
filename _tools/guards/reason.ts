/** Changes of a system that may survive, by a pattern of their names, and why. */
export interface Reason {
  readonly names: RegExp;
  /** True of each change that the pattern matches. */
  readonly why: string;
}
