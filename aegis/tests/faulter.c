/* Faults, misses and yields over many slices, and checks what it computes. */
#include "aegis/tests/check.h"

static volatile unsigned caught;
static int pages[70];

static unsigned handler(unsigned pc, unsigned cause, unsigned address)
{
    if ((cause >> 2 & 31) == 12) {
        caught++;
        return pc + 4;
    }
    CHECK(map_mine(address, pages[(address - SOMEWHERE) / PAGE_SIZE], 1) >= 0);
    return pc;
}

int main(void)
{
    int i, round;
    unsigned sum = 0;

    catch_exception(12, handler);
    catch_exception(2, handler);
    for (i = 0; i < 70; i++) {
        pages[i] = my_page();
        CHECK(map_mine(SOMEWHERE + i * PAGE_SIZE, pages[i], 1) >= 0);
        *(volatile unsigned *)(SOMEWHERE + i * PAGE_SIZE) = i;
    }
    for (round = 0; round < 40; round++) {
        for (i = 0; i < 70; i++) {
            sum += *(volatile unsigned *)(SOMEWHERE + i * PAGE_SIZE);
            do_overflow(0x7fffffff, i + 1);
        }
        if (round % 8 == 7)
            CHECK(yield_to(0) == AEGIS_OK);
    }
    CHECK(caught == 40 * 70);
    CHECK(sum == 40 * 69 * 35);
    return 0;
}
