/*
 * For programs that check themselves: each prints the line of the first check that fails and leaves
 * with status 1.
 */
#ifndef EXOS_TESTS_CHECK_H
#define EXOS_TESTS_CHECK_H

#include "exos/library/exos.h"

#define CHECK(condition) check((condition) != 0, __LINE__)

void check(int holds, int line);

/* Whether a store, or a load, reaches the protection handler; the word keeps its value. */
int store_faults(volatile int *address);
int load_faults(volatile int *address);

/* Draws numbers: the same on every run. */
unsigned draw(void);
#endif
