/*
 * Table 7, the Mach packet filter's recent filter: its program, with comparisons in the place of
 * the match.
 */
#include "experiments/filters/bpf.h"
#include "experiments/workloads/table07_recent.h"

static struct bpf_insn programs[ENGINE_FILTERS + 1][BPF_LENGTH];

int recent_keep(const struct dpf_atom *atoms, int count, int id)
{
    int length = bpf_translate(atoms, count, 0, programs[id]);

    return length > 0 && bpf_validate(programs[id], length);
}

int recent_fits(int id, const unsigned char *message, unsigned bytes)
{
    return bpf_run(programs[id], message, bytes, 0, 0) != 0;
}
