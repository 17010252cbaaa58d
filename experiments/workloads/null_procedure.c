/*
 * The callee of the null procedure call, and the label after a pass: each is compiled apart from
 * the loops that call it.
 */
#include "experiments/workloads/workload.h"

void null_procedure(void)
{
}

void done(void)
{
}
