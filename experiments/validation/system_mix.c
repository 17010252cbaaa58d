/*
 * A mix of kernel services: a pipe written and read, memory protected, a fault that is signalled,
 * getpid; between these the program's own work. No process is made: on this kernel fork is above
 * all a copy of the program's data.
 */
#include "experiments/workloads/workload.h"

#define PAGE 4096

static int data[64 * 1024 / 4], area[PAGE / 4] __attribute__((aligned(PAGE)));
static int ends[2];
static char text[512];

int own_work(const int *from);

static void give_back(unsigned address)
{
    mprotect((void *)(address & -PAGE), PAGE, PROT_READ | PROT_WRITE);
}

void one_task(void)
{
    own_work(data);
    write(ends[1], text, sizeof text);
    own_work(data);
    read(ends[0], text, sizeof text);
    own_work(data);
    mprotect(area, PAGE, PROT_READ);
    own_work(data);
    area[0]++;
    own_work(data);
    getpid();
}

void measured_loop(int iterations)
{
    do
        one_task();
    while (--iterations);
}

int main(void)
{
    if (pipe(ends)) return 1;
    on_protection_fault(give_back);
    measured_loop(COLD_PASS);
    done();
    measured_loop(8);
    done();
    return 0;
}
