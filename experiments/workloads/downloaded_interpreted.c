/* Bytecode in a kernel, interpreted. */
#include "experiments/workloads/downloaded_kernel.h"

int handler_install(
    const unsigned *code, unsigned words, const struct handler_bounds *bounds, unsigned *to)
{
    unsigned i;

    (void)bounds;
    for (i = 0; i < words; i++)
        to[i] = code[i];
    return words;
}

int handler_run(const unsigned *installed, const unsigned char *message, unsigned bytes, void *data,
    unsigned char *transmit)
{
    return sent(bytecode_run((const struct bytecode *)installed, message, bytes, data, transmit));
}
