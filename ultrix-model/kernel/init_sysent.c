/* Dispatch of system calls: by number, how many words of arguments each takes, and what does it. */
#include "systm.h"

#define SYSCALL(number, words, name, function, result, arguments) void function(void);
#define SYSCALL_OWN SYSCALL
#define SYSCALL_BARE(number, words, function) void function(void);
#include "ultrix-model/kernel/syscalls.h"
#undef SYSCALL
#undef SYSCALL_BARE

/* An unassigned number: the caller gets SIGSYS. */
static void nosys(void)
{
    psignal(u.u_procp, SIGSYS);
}

const struct sysent sysent[] = {
    [0 ... 150] = { 0, nosys },
#define SYSCALL(number, words, name, function, result, arguments) [number] = { words, function },
#define SYSCALL_BARE(number, words, function) [number] = { words, function },
#include "ultrix-model/kernel/syscalls.h"
};

const int nsysent = sizeof sysent / sizeof sysent[0];
