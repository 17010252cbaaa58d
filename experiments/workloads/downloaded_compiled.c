/* Bytecode in a kernel, compiled. */
#include "experiments/workloads/downloaded_kernel.h"

int handler_install(
    const unsigned *code, unsigned words, const struct handler_bounds *bounds, unsigned *to)
{
    int made = bytecode_compile((const struct bytecode *)code, words / WORDS_OF_ONE, to);

    (void)bounds;
    return made < 0 ? HANDLER_ROOM : made;
}

int handler_run(const unsigned *installed, const unsigned char *message, unsigned bytes, void *data,
    unsigned char *transmit)
{
    typedef int compiled(
        const unsigned char *message, unsigned bytes, void *data, unsigned char *transmit);

    return sent(((compiled *)installed)(message, bytes, data, transmit));
}
