/**
 * Calendar arithmetic for the clock chip: seconds since 1970 to and from a date, without the
 * host's Date. Proleptic Gregorian calendar in years that begin in March, so that the leap day
 * comes last.
 */

/** A date and time of day. Month and day count from 1. */
export interface Civil {
  /** Year, all digits. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
  /** 0 to 59. */
  readonly second: number;
}

const DAY = 86400;
/** Days from 1 March of year 0 to 1 January 1970. */
const EPOCH = 719468;

/** Seconds from the start of 1970. Fields out of range carry over. */
export function fromCivil({ year, month, day, hour, minute, second }: Civil): number {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const days = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear -
    EPOCH;
  return days * DAY + hour * 3600 + minute * 60 + second;
}

/** The date at so many seconds from the start of 1970, with its weekday: 1 is Sunday. */
export function toCivil(seconds: number): Civil & { readonly weekday: number } {
  const days = Math.floor(seconds / DAY), rest = seconds - days * DAY;
  const shifted = days + EPOCH;
  const era = Math.floor(shifted / 146097), inEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) /
      365,
  );
  const inYear = inEra -
    (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * inYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * march + 2) / 5) + 1,
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
    weekday: ((days + 4) % 7 + 7) % 7 + 1,
  };
}
