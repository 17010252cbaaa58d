/* FAILS of check.h as a call, for programs that have it many times. */
#ifndef ULTRIX_MODEL_TESTS_FAILS_H
#define ULTRIX_MODEL_TESTS_FAILS_H

#include "check.h"

static __attribute__((noinline)) void fails(int result, int number, int line)
{
    if (result != -1 || errno != number) fail(line);
}

#undef FAILS
#define FAILS(call, number) fails(call, number, __LINE__)

#endif
