/*
 * What the test programs share: a check that names its line in the exit status and on the console,
 * one of a call that must fail so, addresses that no program may use, and what many wait for.
 */
#ifndef ULTRIX_MODEL_TESTS_CHECK_H
#define ULTRIX_MODEL_TESTS_CHECK_H

#include "ultrix-model/user/unix.h"

void fail(int line) __attribute__((noreturn));

#define CHECK(condition)            \
    do {                            \
        if (!(condition)) fail(__LINE__); \
    } while (0)

#define FAILS(call, number) CHECK((call) == -1 && errno == (number))

/* Addresses in the kernel, and in no region of a program's. */
#define KERNEL ((void *)0x80030000)
#define OUTSIDE ((void *)0x20000000)

/* Microseconds. */
static inline int since(const struct timeval *start)
{
    struct timeval now;

    gettimeofday(&now, 0);
    return (now.tv_sec - start->tv_sec) * 1000000 + now.tv_usec - start->tv_usec;
}

/* The status of the only child that ends. */
static inline int ended(int child)
{
    int status;

    CHECK(wait(&status) == child);
    return status;
}

#endif
