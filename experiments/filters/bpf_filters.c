/* Several filters of the BSD packet filter: one program each, run in turn until one accepts. */
#include "experiments/filters/bpf.h"

static struct {
    int id;
    struct bpf_insn program[BPF_LENGTH];
} installed[ENGINE_FILTERS];
static int filters;

void bpf_start(void)
{
    filters = 0;
}

int bpf_insert(const struct dpf_atom *atoms, int count, int id)
{
    int length;

    if (filters == ENGINE_FILTERS)
        return ENGINE_REFUSED;
    length = bpf_translate(atoms, count, 0, installed[filters].program);
    if (length < 0 || !bpf_validate(installed[filters].program, length))
        return ENGINE_REFUSED;
    installed[filters].id = id;
    filters++;
    return id;
}

int bpf_classify(const unsigned char *message, unsigned bytes)
{
    int i;

    for (i = 0; i < filters; i++)
        if (bpf_run(installed[i].program, message, bytes, 0, 0))
            return installed[i].id;
    return 0;
}
