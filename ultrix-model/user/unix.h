/* The system calls of the Ultrix model as its programs see them. Signals: ../signal.h. */
#ifndef ULTRIX_MODEL_USER_UNIX_H
#define ULTRIX_MODEL_USER_UNIX_H

#include "ultrix-model/kernel/signal.h"
#include "ultrix-model/kernel/socket.h"

#define PROT_NONE 0
#define PROT_READ 1
#define PROT_WRITE 2

#define ITIMER_REAL 0
#define ITIMER_VIRTUAL 1
#define ITIMER_PROF 2

/* Of getpriority and setpriority: who is meant; 0 is the caller. */
#define PRIO_PROCESS 0
#define PRIO_PGRP 1
#define PRIO_USER 2

struct timeval {
    int tv_sec;
    int tv_usec;
};

struct itimerval {
    struct timeval it_interval;
    struct timeval it_value;
};

extern int errno;

#define NORETURN __attribute__((noreturn)) void
#define SYSCALL(number, words, name, function, result, arguments) result name arguments;
#define SYSCALL_OWN SYSCALL
#define SYSCALL_BARE(number, words, function)
#include "ultrix-model/kernel/syscalls.h"
#undef SYSCALL
#undef SYSCALL_OWN
#undef SYSCALL_BARE
#undef NORETURN
int set_address(unsigned address);

#endif
