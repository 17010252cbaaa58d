/*
 * A program under bad frames: how many good datagrams must arrive, and what its library discards.
 */
#ifndef EXPERIMENTS_TESTS_BOMBARDED_H
#define EXPERIMENTS_TESTS_BOMBARDED_H

#include "experiments/workloads/table11.h"

extern const int bombarded_count;

/*
 * Prints what the library counts, where frames are a library's, once it has served what waits for
 * it.
 */
void report_library(int socket);

#endif
