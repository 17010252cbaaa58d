/* What safety costs: where an installation ends. */
#include "experiments/workloads/safety.h"

void safety_installed(void)
{
}
