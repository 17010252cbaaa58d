/*
 * A handler that itself faults, again and again, until the upcall stack is full and the process
 * dies with a message.
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
