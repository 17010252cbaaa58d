/*
 * What the test programs share: a check that names its line in the exit status and on the console.
 */
#ifndef ULTRIX_MODEL_TESTS_CHECK_H
#define ULTRIX_MODEL_TESTS_CHECK_H

#include "ultrix-model/user/unix.h"

void fail(int line) __attribute__((noreturn));

#define CHECK(condition)            \
    do {                            \
        if (!(condition)) fail(__LINE__); \
    } while (0)

#endif
