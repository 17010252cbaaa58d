/*
 * Processor time: a linear vector of slices of one clock interrupt (15.625 ms) each, owned like pages, used round robin. A slice that is
 * followed by one of the same environment needs no upcall. Paper: section 5.1.1.
 */
#include "kernel.h"

#define REGISTER(base, offset) (*(volatile unsigned *)((base) + (offset)))

static struct Environment *slices[SLICES];
static unsigned position;
static unsigned clock, ioasic;

/* Finds the clock of the board and starts it at 64 Hz. */
void slice_start(const struct Boot *boot)
{
    switch (boot->board) {
    case BOARD_DEC2100:
    case BOARD_DEC3100:
        clock = KN01_CLOCK;
        interruptMask = KN01_IP_CLOCK;
        break;
    case BOARD_DEC5000_200:
        clock = KN02_CLOCK;
        interruptMask = KN02_IP_CLOCK;
        break;
    case BOARD_DEC5000_125:
        clock = KN02BA_CLOCK;
        interruptMask = KN02BA_IP_IO;
        ioasic = 1;
        break;
    default:
        panic("unknown board");
    }
    REGISTER(clock, CLOCK_A) = CLOCK_A_RUN | CLOCK_A_64HZ;
    REGISTER(clock, CLOCK_B) = CLOCK_B_PIE | CLOCK_B_BINARY | CLOCK_B_24H;
    (void)REGISTER(clock, CLOCK_C);
    if (ioasic)
        REGISTER(KN02BA_IMSK, 0) = KN02BA_INTR_CLOCK;
}

int slice_allocate(struct Environment *e, unsigned slot)
{
    if (slot >= SLICES || slices[slot])
        return AEGIS_INVALID;
    slices[slot] = e;
    return AEGIS_OK;
}

/* The end of a slice: withdraw the interrupt, charge the environment, go on to the next slice. */
void slice_tick(void)
{
    struct Environment *next;

    if (ioasic && !(REGISTER(KN02BA_INTR, 0) & KN02BA_INTR_CLOCK))
        return;
    (void)REGISTER(clock, CLOCK_C);
    current->slicesUsed++;
    position = (position + 1) % SLICES;
    next = slices[position];
    if (next && next != current)
        panic("slices of several environments are not switched yet");
}
