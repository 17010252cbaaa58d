/*
 * Our figure of look-ups: a process whose page table holds so many entries asks of pages in random
 * order whether they are dirty. The pages of the library and the program are among the entries; one
 * page of memory serves for all the others, under many addresses.
 */
#include "experiments/workloads/workload.h"

#define LOOKUPS 2000
#define ORDER 512
#define PAGE 4096
#define AT 0x28000000

int page_dirty(void *address);
int page_alias(void *address, void *second);
unsigned page_slots(void);
unsigned *page_slot(unsigned slot, unsigned *address);

extern const int figure_dirty_pages;
static int first[PAGE / sizeof(int)] __attribute__((aligned(PAGE)));
static unsigned order[ORDER];
static int dirty, next;

void measured_loop(int iterations)
{
    do {
        dirty += page_dirty((void *)order[next]);
        next = (next + 1) % ORDER;
    } while (--iterations);
}

static unsigned entries(void)
{
    unsigned slot, address, count = 0;

    for (slot = 0; slot < page_slots(); slot++)
        if (page_slot(slot, &address)) count++;
    return count;
}

int main(void)
{
    unsigned i, random = 1, mapped = 0, others;

    first[0] = 1;
    order[0] = 0;
    others = entries();
    while (others + mapped < figure_dirty_pages)
        if (page_alias(first, (void *)(AT + PAGE * mapped++)) < 0) return 1;
    for (i = 0; i < ORDER; i++) {
        random = (random * 1103515245 + 12345) & 0x7fffffff;
        order[i] = mapped ? AT + PAGE * ((random >> 8) % mapped) : (unsigned)first;
    }
    dirty = next = 0;
    measured_loop(COLD_PASS);
    done();
    measured_loop(LOOKUPS);
    done();
    return dirty == COLD_PASS + LOOKUPS ? 0 : 2;
}
