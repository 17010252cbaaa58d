/*
 * Driver of the Ethernet chip (Am7990), on every board by what firmware says of the chip's memory.
 * Rings of 16 buffers to receive and 4 to send. The chip starts when the first binding is made: a
 * machine without a network has no work with it. Source: AMD's manual; machine/board/boot.h.
 */
#include "aegis/kernel/kernel.h"

#define RDP(base) (*(volatile unsigned short *)(base))
#define RAP(base) (*(volatile unsigned short *)((base) + 4))
#define WORD(address) (*(volatile unsigned *)(address))

#define CSR0_BABL 0x4000
#define CSR0_MISS 0x1000
#define CSR0_MERR 0x0800
#define CSR0_EVENTS 0x7f00      /* everything that is cleared by writing 1 */
#define CSR0_RINT 0x0400
#define CSR0_IDON 0x0100
#define CSR0_INEA 0x0040
#define CSR0_RXON 0x0020
#define CSR0_TXON 0x0010
#define CSR0_TDMD 0x0008
#define CSR0_STOP 0x0004
#define CSR0_STRT 0x0002
#define CSR0_INIT 0x0001

#define OWN 0x8000
#define ERR 0x4000
#define STP 0x0200
#define ENP 0x0100

/* The chip's addresses: initialisation block, rings, buffers. */
#define BLOCK_WORDS 12
#define RECEIVE 0x20
#define RECEIVE_LOG 4
#define RECEIVE_BUFFERS (1 << RECEIVE_LOG)
#define TRANSMIT 0xa0
#define TRANSMIT_LOG 2
#define TRANSMIT_BUFFERS (1 << TRANSMIT_LOG)
#define BUFFERS 0x100
#define BUFFER_BYTES 1536       /* a multiple of 16: bursts begin on one */
#define RECEIVE_BUFFER(i) (BUFFERS + (i) * BUFFER_BYTES)
#define TRANSMIT_BUFFER(i) (BUFFERS + (RECEIVE_BUFFERS + (i)) * BUFFER_BYTES)

/*
 * Main memory for the chip's DMA, on boards where it has no memory of its own: 128 KB, aligned to
 * its size.
 */
#define DMA_PAGES 32

#define HALF_TICK_NS 7812500

/* Polls for the chip's initialisation; each reads a register. */
#define PATIENCE 1000

static struct BootDevices devices;
unsigned lance_works;           /* the chip was started; from now on it interrupts, even if
                                   nothing is bound */
static unsigned memory;    /* the chip's memory, uncached; 0 before the start */
static unsigned spread;         /* 1 where each halfword of the chip's lies in a word of its own */
static unsigned char address[8];
static unsigned receive_next, transmit_next, transmit_oldest, transmit_used;
static int held;                /* its interrupt is masked for the rest of the tick */
unsigned lance_budget;          /* cycles left of the half tick that received frames may take */
static unsigned frame_bytes;    /* the descriptor of the frame that lance_next found */

/* Notes what the board has; the chip is not touched. */
void lance_prepare(const struct Boot *boot)
{
    unsigned i;

    devices = boot->devices;
    lance_budget = HALF_TICK_NS / boot->cycleNs;
    spread = devices.networkLayout != LANCE_DENSE;
    for (i = 0; i < 6; i++)
        address[i] = *(volatile unsigned char *)(devices.networkAddress + 4 * i);
}

const unsigned char *lance_address(void)
{
    return address;
}

/* A halfword of a descriptor or the initialisation block. */
static volatile unsigned short *at(unsigned chip)
{
    return (volatile unsigned short *)(memory + (chip << spread));
}

static void descriptor(unsigned ring, unsigned buffer, int bytes, unsigned flags)
{
    *at(ring) = buffer;
    *at(ring + 4) = 0xf000 | (-bytes & 0xfff);
    *at(ring + 6) = 0;
    *at(ring + 2) = flags;
}

/* Lays out rings and starts the chip; 0, or -1 when it does not answer. */
static int chip_start(void)
{
    unsigned short block[BLOCK_WORDS] = {0};
    unsigned i;

    RAP(devices.network) = 0;
    RDP(devices.network) = CSR0_STOP;
    block[1] = address[0] | address[1] << 8;
    block[2] = address[2] | address[3] << 8;
    block[3] = address[4] | address[5] << 8;
    block[8] = RECEIVE;
    block[9] = RECEIVE_LOG << 13;
    block[10] = TRANSMIT;
    block[11] = TRANSMIT_LOG << 13;
    for (i = 0; i < BLOCK_WORDS; i++)
        *at(2 * i) = block[i];
    for (i = 0; i < RECEIVE_BUFFERS; i++)
        descriptor(RECEIVE + 8 * i, RECEIVE_BUFFER(i), BUFFER_BYTES, OWN);
    for (i = 0; i < TRANSMIT_BUFFERS; i++)
        descriptor(TRANSMIT + 8 * i, TRANSMIT_BUFFER(i), 0, 0);
    receive_next = transmit_next = transmit_oldest = transmit_used = 0;
    for (i = 3; i > 0; i--) {
        RAP(devices.network) = i;
        RDP(devices.network) = 0;       /* the block at 0; no byte order, no bus options */
    }
    RAP(devices.network) = 0;
    RDP(devices.network) = CSR0_INIT;
    for (i = 0; i < PATIENCE; i++)
        if (RDP(devices.network) & CSR0_IDON) {
            RDP(devices.network) = CSR0_IDON | CSR0_STRT | CSR0_INEA;
            return 0;
        }
    return -1;
}

/* Starts the chip if it is not running; 0, or -1 when there is no memory for it. */
int lance_start(void)
{
    unsigned page;

    if (memory)
        return 0;
    if (devices.networkLayout == LANCE_DMA) {
        page = pages_reserve(DMA_PAGES);
        if (page == 0)
            return -1;
        memory = KSEG1 | page << PAGE_SHIFT;
        WORD(devices.networkDma) = page << PAGE_SHIFT << 3;
        WORD(devices.networkDmaEnable) |= LANCE_DMA_ON;
    } else
        memory = devices.networkBuffer;
    if (chip_start()) {
        print("the Ethernet chip does not answer\n");
        return -1;
    }
    if (devices.networkEnable)
        WORD(devices.enable) |= devices.networkEnable;
    lance_works = 1;
    return 0;
}

/* Reclaims the buffers of frames that were sent. */
static void transmitted(void)
{
    unsigned flags;

    while (transmit_used) {
        flags = *at(TRANSMIT + 8 * transmit_oldest + 2);
        if (flags & OWN)
            return;
        public_state.ether[flags & ERR ? ETHER_FAILED : ETHER_SENT]++;
        transmit_oldest = (transmit_oldest + 1) % TRANSMIT_BUFFERS;
        transmit_used--;
    }
}

/*
 * Whether the chip interrupts; acknowledges its events but reception, which is acknowledged when
 * the frames have been served.
 */
int lance_asks(void)
{
    unsigned events;

    if (devices.networkPending && !(WORD(devices.pending) & devices.networkPending))
        return 0;
    events = RDP(devices.network) & (CSR0_EVENTS | CSR0_RXON | CSR0_TXON);
    if (!(events & CSR0_EVENTS))
        return 0;
    if (events & CSR0_EVENTS & ~CSR0_RINT)
        RDP(devices.network) = (events & CSR0_EVENTS & ~CSR0_RINT) | CSR0_INEA;
    transmitted();
    if (events & CSR0_MISS)
        public_state.ether[ETHER_MISSED]++;
    if ((events & (CSR0_RXON | CSR0_TXON)) != (CSR0_RXON | CSR0_TXON)) {
        public_state.ether[ETHER_RESTARTS]++;
        chip_start();
    }
    return 1;
}

/* All frames were served: acknowledges the interrupt. 0 if another frame came before that. */
int lance_settled(void)
{
    RDP(devices.network) = CSR0_RINT | CSR0_INEA;
    return (*at(RECEIVE + 8 * receive_next + 2) & OWN) != 0;
}

/* Masks the chip's interrupt. */
void lance_hold(int hold)
{
    if (hold || held)
        RDP(devices.network) = hold ? 0 : CSR0_INEA;
    held = hold;
}

/*
 * Copies whole words from the chip's memory, never beyond the check sequence: what lies behind it
 * may be part of another frame.
 */
static void copy_out(unsigned *to, unsigned chip, unsigned bytes)
{
    volatile unsigned *from;
    unsigned *end = to + (bytes + 3) / 4;

    if (devices.networkLayout == LANCE_DMA) {
        from = (volatile unsigned *)(memory + 2 * chip);
        for (; to + 4 <= end; to += 4, from += 8) {
            to[0] = from[0];
            to[1] = from[1];
            to[2] = from[2];
            to[3] = from[3];
        }
        for (; to < end; to++, from++)
            *to = *from;
    } else if (devices.networkLayout == LANCE_DENSE)
        for (from = (volatile unsigned *)(memory + chip); to < end; to++, from++)
            *to = *from;
    else
        for (from = (volatile unsigned *)(memory + 2 * chip); to < end; to++, from += 2)
            *to = (from[0] & 0xffff) | from[1] << 16;
}

static void copy_in(unsigned chip, const unsigned *from, unsigned bytes)
{
    volatile unsigned *to;
    const unsigned *end = from + (bytes + 3) / 4;

    if (devices.networkLayout == LANCE_DMA) {
        to = (volatile unsigned *)(memory + 2 * chip);
        for (; from + 4 <= end; from += 4, to += 8) {
            to[0] = from[0];
            to[1] = from[1];
            to[2] = from[2];
            to[3] = from[3];
        }
        for (; from < end; from++, to++)
            *to = *from;
    } else if (devices.networkLayout == LANCE_DENSE)
        for (to = (volatile unsigned *)(memory + chip); from < end; from++, to++)
            *to = *from;
    else
        for (to = (volatile unsigned *)(memory + 2 * chip); from < end; from++, to += 2) {
            to[0] = *from & 0xffff;
            to[1] = *from >> 16;
        }
}

/*
 * Copies the first 64 bytes of the next frame; its length without check sequence, LANCE_BROKEN if
 * it is not intact, or 0 when there is none.
 */
unsigned lance_next(unsigned char *head)
{
    unsigned ring = RECEIVE + 8 * receive_next, flags = *at(ring + 2);

    if (flags & OWN)
        return 0;
    frame_bytes = *at(ring + 6) - 4;
    if ((flags & (ERR | STP | ENP)) == (STP | ENP) && frame_bytes >= ETHER_SHORTEST &&
        frame_bytes <= ETHER_LONGEST) {
        copy_out((unsigned *)head, RECEIVE_BUFFER(receive_next), 64);
        return frame_bytes;
    }
    if (flags & STP)            /* a broken frame counts once, however many buffers it takes */
        public_state.ether[ETHER_BROKEN]++;
    return LANCE_BROKEN;
}

/* Copies bytes of that frame from a multiple of 16 on, in whole words. */
void lance_copy(unsigned *to, unsigned from, unsigned bytes)
{
    copy_out(to, RECEIVE_BUFFER(receive_next) + from, bytes);
}

/* Layout of the chip's memory in terms of a transfer loop (aegis/handlers/stages.h). */
enum stage_layout lance_layout(void)
{
    return devices.networkLayout == LANCE_DMA  ? STAGE_SPACED
        : devices.networkLayout == LANCE_DENSE ? STAGE_DENSE
                                               : STAGE_HALVES;
}

/* Address of a byte of that frame, at a multiple of 16. */
unsigned lance_frame(unsigned offset)
{
    return memory +
        (RECEIVE_BUFFER(receive_next) + offset) * (devices.networkLayout == LANCE_DENSE ? 1 : 2);
}

/* Returns the frame's descriptor to the chip. */
void lance_done(void)
{
    *at(RECEIVE + 8 * receive_next + 2) = OWN;
    receive_next = (receive_next + 1) % RECEIVE_BUFFERS;
}

/* Queues a frame for sending; an error code when no descriptor is free. */
int lance_send(const unsigned *frame, unsigned bytes)
{
    unsigned ring = TRANSMIT + 8 * transmit_next;

    if (transmit_used == TRANSMIT_BUFFERS) {
        transmitted();
        if (transmit_used == TRANSMIT_BUFFERS)
            return AEGIS_BUSY;
    }
    copy_in(TRANSMIT_BUFFER(transmit_next), frame, bytes);
    *at(ring + 4) = 0xf000 | (-bytes & 0xfff);
    *at(ring + 2) = OWN | STP | ENP;
    RDP(devices.network) = held ? CSR0_TDMD : CSR0_TDMD | CSR0_INEA;
    transmit_next = (transmit_next + 1) % TRANSMIT_BUFFERS;
    transmit_used++;
    return AEGIS_OK;
}
