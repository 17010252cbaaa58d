/*
 * What firmware hands to a guest kernel, and where the devices of each board answer. For C and for assembly; guest kernels include it,
 * and a test holds it against the boards' data and against the block that boot.ts writes.
 *
 * At entry: kernel mode, interrupts off, caches on, BEV clear; a0 = kseg0 address of the boot block; every other register 0.
 * The seed stands for chance, which no board has: a kernel takes it and clears it before anybody else may read the block.
 * Memory from BOOT_FIRST_FREE up to the boot block is free; program files (ELF32) lie above the block, up to the end of memory.
 */
#ifndef MACHINE_BOARD_BOOT_H
#define MACHINE_BOARD_BOOT_H

/* Boot block: offsets of its words, then fileCount records. */
#define BOOT_MAGIC_WORD 0x44454331
#define BOOT_MAGIC 0
#define BOOT_BOARD 4
#define BOOT_CYCLE_NS 8
#define BOOT_MEMORY 12
#define BOOT_FIRST_FREE 16
#define BOOT_PAGES_SEED 20
#define BOOT_SEED 24
#define BOOT_SEED_WORDS 4
#define BOOT_FILE_COUNT 40
#define BOOT_FILES 44
#define BOOT_FILE_PHYSICAL 0
#define BOOT_FILE_BYTES 4
#define BOOT_FILE_NAME 8
#define BOOT_FILE_NAME_LENGTH 24
#define BOOT_FILE_SIZE 32

/* Board numbers. */
#define BOARD_DEC2100 0
#define BOARD_DEC3100 1
#define BOARD_DEC5000_200 2
#define BOARD_DEC5000_125 3

/* Devices, at their uncached addresses, and the bits of Cause and Status by which they interrupt. */
#define DEBUG_PORT 0xbfbe0000
#define DEBUG_PORT_PRINT 0
#define DEBUG_PORT_HALT 4
#define DEBUG_PORT_CYCLES 8
#define DEBUG_PORT_INSTRUCTIONS 12

/* DECstation 2100 and 3100 */
#define KN01_DZ 0xbc000000
#define KN01_CLOCK 0xbd000000
#define KN01_CSR 0xbe000000
#define KN01_IP_DZ 0x1000
#define KN01_IP_CLOCK 0x2000
#define KN01_IP_MEMORY 0x4000

/* DECstation 5000/200: IP2 is every device whose line and enable are set in the CSR. */
#define KN02_DZ 0xbfe00000
#define KN02_CLOCK 0xbfe80000
#define KN02_CSR 0xbff00000
#define KN02_IP_IO 0x0400
#define KN02_IP_CLOCK 0x0800
#define KN02_IP_MEMORY 0x2000
#define KN02_CSR_DZ 0x00000080
#define KN02_CSR_LANCE 0x00000040
#define KN02_CSR_ENABLE_SHIFT 16

/* DECstation 5000/125: IP5 is every line set in INTR and IMSK. Two reads of IMSK wait for the write buffer. */
#define KN02BA_SCC0 0xbc100000
#define KN02BA_SCC1 0xbc180000
#define KN02BA_CLOCK 0xbc200000
#define KN02BA_INTR 0xbc040110
#define KN02BA_IMSK 0xbc040120
#define KN02BA_IP_IO 0x2000
#define KN02BA_INTR_CLOCK 0x00000020
#define KN02BA_INTR_SCC0 0x00000040
#define KN02BA_INTR_SCC1 0x00000080
#define KN02BA_INTR_LANCE 0x00000100

/* Clock chip: byte registers, four bytes apart. Reading C withdraws the interrupt. */
#define CLOCK_A 0x28
#define CLOCK_B 0x2c
#define CLOCK_C 0x30
#define CLOCK_A_RUN 0x20
#define CLOCK_A_256HZ 0x08
#define CLOCK_A_128HZ 0x09
#define CLOCK_A_64HZ 0x0a
#define CLOCK_B_SET 0x80
#define CLOCK_B_PIE 0x40
#define CLOCK_B_BINARY 0x04
#define CLOCK_B_24H 0x02
#define CLOCK_C_PF 0x40

#ifndef __ASSEMBLER__
struct BootFile {
    unsigned physical;
    unsigned bytes;
    char name[BOOT_FILE_NAME_LENGTH];
};

struct Boot {
    unsigned magic;
    unsigned board;
    unsigned cycleNs;
    unsigned memory;
    unsigned firstFree;
    unsigned pagesSeed;
    unsigned seed[BOOT_SEED_WORDS];
    unsigned fileCount;
    struct BootFile files[];
};
#endif

#endif
