/*
 * Section 5.6: a filter of a TCP/IP session is inserted beside others that differ in their
 * destination port.
 */
#include "experiments/filters/packets.h"
#include "experiments/workloads/section56.h"
#include "experiments/workloads/table07.h"

#define FIRST_PORT 1024
#define INSERTIONS 64

static int refused;

void measured_loop(int times)
{
    static struct dpf_atom atoms[SESSION_ATOMS];
    int i, count;

    do {
        engine_start();
        for (i = 0; i < section56_held; i++) {
            count = session_filter(FIELDS_DPF, FIRST_PORT + i, atoms);
            refused |= engine_insert(atoms, count, i + 1) != i + 1;
        }
        count = session_filter(FIELDS_DPF, FIRST_PORT + i, atoms);
        insertion_begins();
        i = engine_insert(atoms, count, section56_held + 1);
        insertion_ends();
        refused |= i != section56_held + 1;
    } while (--times);
}

int main(void)
{
    measured_loop(COLD_PASS);
    done();
    measured_loop(INSERTIONS);
    done();
    return refused;
}
