/*
 * Table 7, PATHFINDER's recent filter: the cells of its pattern in their order, and the rules that
 * find the next header.
 */
#include "experiments/filters/engines.h"
#include "experiments/workloads/table07_recent.h"

static struct {
    int count;
    struct dpf_atom cells[DPF_ATOMS];
} patterns[ENGINE_FILTERS + 1];

int recent_keep(const struct dpf_atom *atoms, int count, int id)
{
    int i;

    patterns[id].count = count;
    for (i = 0; i < count; i++)
        patterns[id].cells[i] = atoms[i];
    return count <= DPF_ATOMS;
}

static unsigned field(const unsigned char *p, unsigned size)
{
    unsigned value = *p;

    while (--size) value = value << 8 | *++p;
    return value;
}

int recent_fits(int id, const unsigned char *header, unsigned bytes)
{
    const struct dpf_atom *a = patterns[id].cells, *end = a + patterns[id].count;
    int left = bytes;
    unsigned value, at;

    for (; a < end; a++) {
        at = a->value;
        if (a->op != DPF_ADVANCE) {
            if ((int)(a->offset + a->size) > left)
                return 0;
            value = field(header + a->offset, a->size) & a->mask;
            if (a->op == DPF_EQUAL) {
                if (value != a->value)
                    return 0;
                continue;
            }
            at = value << a->value;
        }
        header += at;
        left -= at;
    }
    return 1;
}
