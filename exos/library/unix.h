/* The Unix-like interface beyond experiments/workloads/workload.h. */
#ifndef EXOS_UNIX_H
#define EXOS_UNIX_H

#include "experiments/workloads/workload.h"

/* Memory from the end of the program's own. */
int brk(void *end);
void *sbrk(int bytes);

/* Ends a child by force; there is no other signal. */
#define SIGKILL 9
int kill(int pid, int signal);

/* Replaces the program by a prepared image of the boot, named without its prefix; -1 when there is none. Descriptors stay open. */
int exec(const char *name);
#endif
