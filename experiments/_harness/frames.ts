/**
 * Frames of Ethernet with IP, UDP and ARP in them, as a station outside builds them byte by byte:
 * what generators put on a wire beside the machines, and what tests break. Sources: RFC 768, 791,
 * 826, 1071.
 */
import { withFcs } from "../../machine/mod.ts";

/** A station with an internet address. */
export interface Host {
  /** Six bytes. */
  readonly station: readonly number[];
  /** Four bytes. */
  readonly address: readonly number[];
}

/** The address of every station. */
export const EVERYBODY: readonly number[] = Array(6).fill(0xff);
/** Types of Ethernet frames. */
export const TYPE_IP = 0x0800, TYPE_ARP = 0x0806;
/** UDP's number among IP's protocols. */
export const PROTOCOL_UDP = 17;
/** Data of a frame at least and at most, behind its header. */
export const LEAST_DATA = 46, MOST_DATA = 1500;
/** Flag of a fragment behind which others follow. */
export const MORE_FRAGMENTS = 0x2000;

const high = (value: number) => value >>> 8 & 0xff, low = (value: number) => value & 0xff;
/** Two bytes, most significant first. */
export const half = (value: number): number[] => [high(value), low(value)];

/** The internet checksum, as it stands in a header. */
export function checksum(bytes: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 2) sum += bytes[i] << 8 | (bytes[i + 1] ?? 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}

/** A frame with its check sequence; data shorter than the least are filled up with zeros. */
export function frame(
  to: readonly number[],
  from: readonly number[],
  type: number,
  data: ArrayLike<number>,
): Uint8Array {
  const bytes = new Uint8Array(14 + Math.max(LEAST_DATA, data.length));
  bytes.set([...to, ...from, ...half(type)]);
  bytes.set(data, 14);
  return withFcs(bytes);
}

/** Fields of an IP header that are not as usual. */
export interface IpFields {
  /** Version and header length, 0x45 unless said otherwise. */
  readonly version?: number;
  /** Length of all, as the header has it. */
  readonly length?: number;
  readonly id?: number;
  /** Flags and offset of a fragment. */
  readonly fragment?: number;
  readonly protocol?: number;
  readonly options?: readonly number[];
  /** Added to the right sum. */
  readonly wrongSum?: number;
}

/** An IP packet. */
export function packet(
  from: readonly number[],
  to: readonly number[],
  payload: readonly number[],
  fields: IpFields = {},
): number[] {
  const { options = [], id = 0, fragment = 0, protocol = PROTOCOL_UDP, wrongSum = 0 } = fields;
  const { version = 0x45 + options.length / 4, length = 20 + options.length + payload.length } =
    fields;
  const header = [
    version,
    0,
    ...half(length),
    ...half(id),
    ...half(fragment),
    30,
    protocol,
    0,
    0,
    ...from,
    ...to,
  ];
  header.push(...options);
  header.splice(10, 2, ...half(checksum(header) + wrongSum & 0xffff));
  return [...header, ...payload];
}

/** Fields of a UDP header that are not as usual. */
export interface UdpFields {
  /** Length, as the header has it. */
  readonly length?: number;
  /** Added to the right sum. */
  readonly wrongSum?: number;
}

/** A UDP datagram with its sum. */
export function datagram(
  from: readonly [address: readonly number[], port: number],
  to: readonly [address: readonly number[], port: number],
  data: readonly number[],
  { length = 8 + data.length, wrongSum = 0 }: UdpFields = {},
): number[] {
  const header = [...half(from[1]), ...half(to[1]), ...half(length)];
  const pseudo = [...from[0], ...to[0], 0, PROTOCOL_UDP, ...half(length)];
  const sum = (checksum([...pseudo, ...header, 0, 0, ...data]) || 0xffff) + wrongSum & 0xffff;
  return [...header, ...half(sum), ...data];
}

/** An ARP packet of Ethernet and IP. */
export function arp(operation: number, from: Host, to: Host): number[] {
  return [
    0,
    1,
    ...half(TYPE_IP),
    6,
    4,
    ...half(operation),
    ...from.station,
    ...from.address,
    ...to.station,
    ...to.address,
  ];
}
