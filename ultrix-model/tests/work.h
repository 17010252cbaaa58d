/* The ends of one iteration of measured work. */
#ifndef ULTRIX_MODEL_TESTS_WORK_H
#define ULTRIX_MODEL_TESTS_WORK_H

#include "check.h"

void workBegin(void);
void workEnd(void);

#define ITERATIONS 24

#endif
