/*
 * A handler that faults by itself, again and again: its stack of upcalls ends, and the program with
 * a message.
 */
#include "exos/tests/check.h"

static void touch_more(unsigned address)
{
    *(volatile int *)(address + PAGE_SIZE) = 1;
}

int main(void)
{
    on_protection_fault(touch_more);
    *(volatile int *)0x50000000 = 1;
    return 0;
}
