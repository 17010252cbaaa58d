/*
 * The clock chip and the board's interrupts, in the order of urgency, by the table of devices that
 * firmware hands over. The general part is trap.c's interrupt().
 */
#include "if.h"

#define REGISTER(base, offset) (*(volatile uchar *)((base) + (offset)))

static inline void acknowledge(void)
{
    (void)REGISTER(boot->devices.clockAcknowledge, 0);
}

/* Whether a device asserts the interrupt line that it shares with others, and is enabled there. */
static inline int asks(uint pending)
{
    const struct BootDevices *d = &boot->devices;

    if (pending == 0) return 1;
    return (*(volatile uint *)d->pending & *(volatile uint *)d->enable & pending) != 0;
}

/* Serves the lines that are asserted; returns those that it knows. */
int boardInterrupt(uint mask, uint status, uint pc)
{
    if ((mask & boot->devices.clockMask) && asks(boot->devices.clockPending)) {
        acknowledge();
        hardclock(pc, status);
    }
    if ((mask & boot->devices.networkMask) && asks(boot->devices.networkPending)) leintr();
    if (mask & boot->devices.memoryErrorMask) panic("memory error");
    return boot->devices.clockMask;
}

/* Sets the clock chip to hz periodic interrupts a second and lets its line through. */
void startrtclock(void)
{
    const struct BootDevices *d = &boot->devices;

    if (d->clockEnable) *(volatile uint *)d->enable |= d->clockEnable;
    REGISTER(d->clock, CLOCK_A) = CLOCK_A_RUN | CLOCK_A_RATE(HZ);
    acknowledge();
    REGISTER(d->clock, CLOCK_B) = CLOCK_B_PIE | CLOCK_B_BINARY | CLOCK_B_24H;
}
