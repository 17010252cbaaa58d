/**
 * The literature behind the numbers: each key that a setting or a board cites, once, with what it
 * names. No key stands for the paper that this project re-measures: nothing in the machine is
 * taken from it.
 */

/** Citation by key. */
export const sources: Readonly<Record<string, string>> = {
  "4.4BSD":
    "4.4BSD-Lite2 sys/pmax: kn01.h, kn02.h, kmin.h, asic.h, locore.s, if_le.c; headers by A. " +
    "Forin from DEC's specifications",
  "802.3": "IEEE 802.3-1985: CSMA/CD, delays of 10BASE5 and 10BASE2 components",
  "ATM93": "J. Brustoloni, B. Bershad: Simple Protocol Processing for High-Bandwidth Low-Latency " +
    "Networking, CMU-CS-93-132, 1993",
  "BDF92":
    "B. Bershad, R. Draves, A. Forin: Using Microbenchmarks to Evaluate System Performance, WWOS " +
    "1992",
  "CB93": "J. B. Chen, B. Bershad: The Impact of Operating System Structure on Memory System " +
    "Performance, SOSP 1993",
  "DTJ": "Digital Technical Journal: article on the DECstation 3100's processor subsystem",
  "GCC": "gcc/config/mips/3000.md: pipeline description of the R3000 and R3010",
  "DosFs93":
    "A. Forin, G. Malan: An MS-DOS File System for UNIX, extended report of 1993, table 7: a 100 " +
    "KB file in the cache is read at 7.9 to 8.5 MB/s on a 5000/20",
  "IDT": "IDT79R3500 and IDT79R3000A data sheets",
  "KN02 spec":
    "DEC: KN02 System Module Functional Specification, quoted by M. W. Rozycki, linux-mips, 1 " +
    "June 2014",
  "KN02BA overview":
    "DEC: 5000/100 series technical overview, quoted by M. W. Rozycki, linux-mips, 1 June 2014",
  "LinuxDec": "Linux arch/mips/dec and arch/mips/include/asm/dec: wbflush.c, kn02xa.h, kn02ba.h",
  "Maeda93":
    "C. Maeda, B. Bershad: Protocol Service Decomposition for High-Performance Networking, SOSP " +
    "1993, table 4",
  "Midway93": "B. Bershad, M. Zekauskas, W. Sawdon: The Midway Distributed Shared Memory System, " +
    "CMU-CS-93-119: a 512x512 matrix product takes 282 s on a 5000/120, 164 s on a 5000/200",
  "Oust90":
    "J. Ousterhout: Why Aren't Operating Systems Getting Faster As Fast as Hardware?, USENIX " +
    "Summer 1990",
  "DRAM":
    "Data sheets of 256 K and 1 M DRAM parts of the time: every row within its refresh period, " +
    "15.6 us a row",
  "TM": "Launch articles of the DECstation 5000/120 and 5000/125 (techmonitor.ai)",
  "recollection": "Not found in any text that could be read",
  "choice": "A choice of this study, not a property of the hardware",
  "arithmetic": "Computed from documented numbers; the setting's note shows how",
  "analogy": "Taken over from a comparable access or board",
};
