/**
 * Numbers in hexadecimal, as every dump, message and listing of the machine prints them: unsigned,
 * eight digits unless said otherwise.
 */

/** `0x` and the digits of an unsigned 32-bit number. */
export function hex(value: number, digits = 8): string {
  return `0x${hexDigits(value, digits)}`;
}

/** The digits alone. */
export function hexDigits(value: number, digits = 8): string {
  return (value >>> 0).toString(16).padStart(digits, "0");
}
