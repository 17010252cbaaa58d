/* Table 7: PATHFINDER. */
#include "experiments/filters/engines.h"
#include "experiments/workloads/table07.h"

void engine_start(void)
{
    pathfinder_start();
}

int engine_insert(const struct dpf_atom *atoms, int count, int id)
{
    return pathfinder_insert(atoms, count, id);
}

classifier_function *engine_classifier(void)
{
    return pathfinder_classify;
}
