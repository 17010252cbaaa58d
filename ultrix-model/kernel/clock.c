/*
 * The clock chip and the interrupts of each board: who asked, in the order of urgency. Kernels of these machines have one such routine
 * a board; the general part is trap.c's interrupt(). 4.4BSD-Lite2 pmax headers as facts about the wiring.
 */
#include "systm.h"

#define REGISTER(base, offset) (*(volatile uchar *)((base) + (offset)))

static uint clockBase;
int (*boardInterrupt)(uint mask, uint status, uint pc);

static inline void acknowledge(uint base)
{
    (void)REGISTER(base, CLOCK_C);
}

/* Each returns the lines that it has served. */
static int kn01Interrupt(uint mask, uint status, uint pc)
{
    if (mask & KN01_IP_CLOCK) {
        acknowledge(KN01_CLOCK);
        hardclock(pc, status);
    }
    if (mask & KN01_IP_MEMORY) panic("memory error");
    return KN01_IP_CLOCK;
}

static int kn02Interrupt(uint mask, uint status, uint pc)
{
    if (mask & KN02_IP_CLOCK) {
        acknowledge(KN02_CLOCK);
        hardclock(pc, status);
    }
    if (mask & KN02_IP_MEMORY) panic("memory error");
    return KN02_IP_CLOCK;
}

static int kn02baInterrupt(uint mask, uint status, uint pc)
{
    if (mask & KN02BA_IP_IO) {
        uint asking = *(volatile uint *)KN02BA_INTR & *(volatile uint *)KN02BA_IMSK;
        if (asking & KN02BA_INTR_CLOCK) {
            acknowledge(KN02BA_CLOCK);
            hardclock(pc, status);
        }
    }
    return KN02BA_IP_IO;
}

/* Sets the clock chip to hz periodic interrupts a second and lets its line through. */
void startrtclock(void)
{
    switch (boot->board) {
    case BOARD_DEC5000_200:
        clockBase = KN02_CLOCK;
        boardInterrupt = kn02Interrupt;
        break;
    case BOARD_DEC5000_125:
        clockBase = KN02BA_CLOCK;
        boardInterrupt = kn02baInterrupt;
        *(volatile uint *)KN02BA_IMSK |= KN02BA_INTR_CLOCK;
        break;
    default:
        clockBase = KN01_CLOCK;
        boardInterrupt = kn01Interrupt;
        break;
    }
    REGISTER(clockBase, CLOCK_A) = CLOCK_A_RUN | CLOCK_A_256HZ;
    acknowledge(clockBase);
    REGISTER(clockBase, CLOCK_B) = CLOCK_B_PIE | CLOCK_B_BINARY | CLOCK_B_24H;
}
