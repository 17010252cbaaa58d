/*
 * What firmware hands to a guest kernel, the table of its board's devices included. For C and for
 * assembly; guest kernels include it, and a test holds it against the block that boot.ts writes
 * from the board's data.
 *
 * At entry: kernel mode, interrupts off, caches on, BEV clear; a0 = kseg0 address of the boot
 * block; every other register 0. The seed stands for chance, which no board has: a kernel takes it
 * and clears it before anybody else may read the block. Memory from BOOT_FIRST_FREE up to the boot
 * block is free; program files (ELF32) lie above the block, up to the end of memory.
 */
#ifndef MACHINE_BOARD_BOOT_H
#define MACHINE_BOARD_BOOT_H

/* Boot block: offsets of its words, then fileCount records. */
#define BOOT_MAGIC_WORD 0x44454331
#define BOOT_MAGIC 0
#define BOOT_CYCLE_NS 4
#define BOOT_MEMORY 8
#define BOOT_FIRST_FREE 12
#define BOOT_PAGES_SEED 16
#define BOOT_SEED 20
#define BOOT_SEED_WORDS 4
#define BOOT_CLOCK 36
#define BOOT_CLOCK_ACKNOWLEDGE 40
#define BOOT_CLOCK_MASK 44
#define BOOT_CLOCK_PENDING 48
#define BOOT_CLOCK_ENABLE 52
#define BOOT_CONSOLE 56
#define BOOT_CONSOLE_KIND 60
#define BOOT_CONSOLE_MASK 64
#define BOOT_NETWORK 68
#define BOOT_NETWORK_MASK 72
#define BOOT_NETWORK_PENDING 76
#define BOOT_NETWORK_ENABLE 80
#define BOOT_NETWORK_LAYOUT 84
#define BOOT_NETWORK_BUFFER 88
#define BOOT_NETWORK_ADDRESS 92
#define BOOT_NETWORK_DMA 96
#define BOOT_NETWORK_DMA_ENABLE 100
#define BOOT_MEMORY_ERROR_MASK 104
#define BOOT_PENDING 108
#define BOOT_ENABLE 112
#define BOOT_FILE_COUNT 116
#define BOOT_FILES 120
#define BOOT_FILE_PHYSICAL 0
#define BOOT_FILE_BYTES 4
#define BOOT_FILE_NAME 8
#define BOOT_FILE_NAME_LENGTH 24
#define BOOT_FILE_SIZE 32

/* Kinds of console. The SCC of a DECstation answers on its channel A. */
#define CONSOLE_DZ 0
#define CONSOLE_SCC 1

/*
 * How the Ethernet chip's memory lies for the processor. Dense: as the chip has it. Halfwords: the
 * chip's halfword 2n in the low half of word n. DMA: main memory from a multiple of 128 KB, whose
 * address times 8 goes into the register at networkDma; the chip's address a is found at twice a,
 * a halfword in each word for descriptors and the initialisation block, 16 bytes in each 32 for
 * buffers. Main memory that the chip writes is to be read uncached.
 */
#define LANCE_DENSE 0
#define LANCE_HALFWORDS 1
#define LANCE_DMA 2
#define LANCE_DMA_ON 0x10000

/* The debug port, on every board. */
#define DEBUG_PORT 0xbfbe0000
#define DEBUG_PORT_PRINT 0
#define DEBUG_PORT_HALT 4
#define DEBUG_PORT_CYCLES 8
#define DEBUG_PORT_INSTRUCTIONS 12

/* Clock chip: byte registers, four bytes apart. Reading C withdraws the interrupt. */
#define CLOCK_A 0x28
#define CLOCK_B 0x2c
#define CLOCK_C 0x30
#define CLOCK_A_RUN 0x20
#define CLOCK_A_2048HZ 0x05
#define CLOCK_A_256HZ 0x08
#define CLOCK_A_128HZ 0x09
#define CLOCK_A_64HZ 0x0a
#define CLOCK_A_RATE(hz) CLOCK_A_RATE_OF(hz)
#define CLOCK_A_RATE_OF(hz) CLOCK_A_##hz##HZ
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

/*
 * The devices that kernels drive, at their uncached addresses. A mask holds the bit of Cause and
 * Status by which a device interrupts. Where several devices share it, a device's "pending" bit in
 * the word at `pending` says whether it is the one that asks, and its "enable" bit in the word at
 * `enable` lets it through; both are 0 for a device with an interrupt pin of its own.
 */
struct BootDevices {
    unsigned clock;
    unsigned clockAcknowledge; /* to be read: withdraws the clock's interrupt */
    unsigned clockMask;
    unsigned clockPending;
    unsigned clockEnable;
    unsigned console;
    unsigned consoleKind;
    unsigned consoleMask;
    unsigned network;          /* the Ethernet chip */
    unsigned networkMask;
    unsigned networkPending;
    unsigned networkEnable;
    unsigned networkLayout;    /* LANCE_DENSE, LANCE_HALFWORDS or LANCE_DMA */
    unsigned networkBuffer;    /* the chip's private memory; 0 with LANCE_DMA */
    unsigned networkAddress;   /* the station address: a byte in each of six words, four bytes
                                  apart */
    unsigned networkDma;       /* LANCE_DMA: register for the memory's address times 8; else 0 */
    unsigned networkDmaEnable; /* LANCE_DMA: register whose LANCE_DMA_ON lets the chip's transfers
                                  through */
    unsigned memoryErrorMask;  /* 0 where memory errors have no line */
    unsigned pending;          /* the board's interrupt register; 0 where every device has a pin */
    unsigned enable;
};

struct Boot {
    unsigned magic;
    unsigned cycleNs;
    unsigned memory;
    unsigned firstFree;
    unsigned pagesSeed;
    unsigned seed[BOOT_SEED_WORDS];
    struct BootDevices devices;
    unsigned fileCount;
    struct BootFile files[];
};
#endif

#endif
