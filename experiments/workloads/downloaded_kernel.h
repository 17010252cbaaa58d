/*
 * Bytecode in a kernel, in the place of rewritten machine code: handlers are programs of it, and
 * what one says in the end is how many bytes of the transmit page are sent.
 */
#ifndef DOWNLOADED_KERNEL_H
#define DOWNLOADED_KERNEL_H

#include "aegis/handlers/handler.h"
#include "experiments/workloads/bytecode.h"

#define WORDS_OF_ONE (sizeof(struct bytecode) / sizeof(unsigned))

/* The kernel's own (aegis/kernel/ether_handle.c). */
unsigned long long handler_send(unsigned bytes);

int handler_check(const unsigned *code, unsigned words, const struct handler_bounds *bounds)
{
    const struct bytecode_bounds sure = {bounds->message, HANDLER_DATA, bounds->transmit};

    return bytecode_verify((const struct bytecode *)code, words / WORDS_OF_ONE, &sure)
        ? 0
        : HANDLER_INSTRUCTION;
}

/* The frame goes no other way. */
static inline int sent(int bytes)
{
    if (bytes > 0)
        handler_send(bytes);
    return 0;
}

#endif
