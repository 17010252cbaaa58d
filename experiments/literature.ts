/** Where the numbers of others come from, by key. */

/** Citation by key. */
export const literature: Readonly<Record<string, string>> = {
  "ALBL91": "T. Anderson, H. Levy, B. Bershad, E. Lazowska: The Interaction of Architecture and " +
    "Operating System Design, ASPLOS 1991",
  "AL91":
    "A. Appel, K. Li: Virtual Memory Primitives for User Programs, ASPLOS 1991, table 1 and its " +
    "program",
  "ATM93": "J. Brustoloni, B. Bershad: Simple Protocol Processing for High-Bandwidth Low-Latency " +
    "Networking, CMU-CS-93-132, 1993",
  "BDF92":
    "B. Bershad, R. Draves, A. Forin: Using Microbenchmarks to Evaluate System Performance, WWOS " +
    "1992",
  "BershIPC92":
    "B. Bershad: The Increasing Irrelevance of IPC Performance for Microkernel-Based Operating " +
    "Systems, USENIX Microkernels 1992",
  "CB93": "J. B. Chen, B. Bershad: The Impact of Operating System Structure on Memory System " +
    "Performance, SOSP 1993",
  "CThr":
    "R. Dean: Using Continuations to Build a User-Level Threads Library, USENIX Mach Symposium " +
    "1993",
  "de4x5": "Notes of the de4x5 driver of Linux, by its author",
  "DosFs93": "A. Forin, G. Malan: An MS-DOS File System for UNIX, USENIX Winter 1994, table 7",
  "Draves91":
    "R. Draves, B. Bershad, R. Rashid, R. Dean: Using Continuations to Implement Thread " +
    "Management and Communication, SOSP 1991",
  "ForinIO":
    "A. Forin, D. Golub, B. Bershad: An I/O System for Mach 3.0, USENIX Mach Symposium 1991",
  "Gforth": "Gforth 0.1beta, benchmark notes of its authors",
  "Linux": "Boot logs on the linux-mips mailing list, 2000",
  "Maeda92": "C. Maeda, B. Bershad: Networking Performance for Microkernels, WWOS 1992",
  "Maeda93":
    "C. Maeda, B. Bershad: Protocol Service Decomposition for High-Performance Networking, SOSP " +
    "1993, table 2",
  "Midway93":
    "B. Bershad, M. Zekauskas, W. Sawdon: The Midway Distributed Shared Memory System, COMPCON " +
    "1993",
  "NQNFS": "R. Macklem: Not Quite NFS, Soft Cache Consistency for NFS, USENIX Winter 1994, table 3",
  "Oust90":
    "J. Ousterhout: Why Aren't Operating Systems Getting Faster As Fast as Hardware?, USENIX " +
    "Summer 1990",
  "RAS92":
    "B. Bershad, D. Redell, J. Ellis: Fast Mutual Exclusion for Uniprocessors, ASPLOS 1992, " +
    "tables 1 and 2",
  "TL93":
    "C. Thekkath, H. Levy: Limits to Low-Latency Communication on High-Speed Networks, ACM TOCS " +
    "1993",
  "TL94": "C. Thekkath, H. Levy: Hardware and Software Support for Efficient Exception Handling, " +
    "ASPLOS 1994",
  "Sprite": "Results of Sprite's benchmark programs, in the sources of Sprite",
};
