/* Table 7: the CMU/Stanford filter. */
#include "experiments/filters/engines.h"
#include "experiments/workloads/table07.h"

void engine_start(void)
{
    cspf_start();
}

int engine_insert(const struct dpf_atom *atoms, int count, int id)
{
    return cspf_insert(atoms, count, id);
}

classifier_function *engine_classifier(void)
{
    return cspf_classify;
}
