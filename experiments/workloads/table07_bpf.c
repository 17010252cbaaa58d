/* Table 7: the BSD packet filter. */
#include "experiments/filters/engines.h"
#include "experiments/workloads/table07.h"

void engine_start(void)
{
    bpf_start();
}

int engine_insert(const struct dpf_atom *atoms, int count, int id)
{
    return bpf_insert(atoms, count, id);
}

classifier_function *engine_classifier(void)
{
    return bpf_classify;
}
