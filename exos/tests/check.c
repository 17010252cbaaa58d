/* Checks of test programs, and probes of a page's protection. */
#include "exos/tests/check.h"

static volatile int faults;
static volatile unsigned probed;
static unsigned drawn = 1;

void check(int holds, int line)
{
    char text[16];
    int at = sizeof text;

    if (holds)
        return;
    text[--at] = '\n';
    do
        text[--at] = '0' + line % 10;
    while (line /= 10);
    write(1, "line ", 5);
    write(1, text + at, sizeof text - at);
    exit(1);
}

static void open_page(unsigned address)
{
    faults++;
    mprotect((void *)(address & -PAGE_SIZE), PAGE_SIZE, PROT_READ | PROT_WRITE);
    if (address != probed)
        faults = 100;
}

static int probe(volatile int *address, int store)
{
    void (*handler)(unsigned) = protection_handler;
    int value;

    faults = 0;
    probed = (unsigned)address;
    on_protection_fault(open_page);
    value = *address;
    if (store)
        *address = value;
    on_protection_fault(handler);
    return faults;
}

int load_faults(volatile int *address)
{
    return probe(address, 0);
}

int store_faults(volatile int *address)
{
    return probe(address, 1);
}

unsigned draw(void)
{
    drawn = drawn * 1103515245 + 12345;
    return drawn >> 8;
}
