/* Taking a mutex as a procedure around the restartable one, as a library without macros has it. */
#include "experiments/validation/locks.h"

void mutex_take(struct mutex *m)
{
    mutex_lock(m);
}
