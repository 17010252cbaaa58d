/* What a program in C of the kernel for IPC may call. */
#ifndef EXPERIMENTS_IPC_KERNEL_USER_H
#define EXPERIMENTS_IPC_KERNEL_USER_H

#include "experiments/ipc_kernel/ipc.h"

/* Two words of a message, and who sent it. */
struct Message {
    unsigned words[2];
    unsigned sender;
};

int ipc(unsigned to, unsigned from, struct Message *message);
void leave(unsigned status) __attribute__((noreturn));

#endif
