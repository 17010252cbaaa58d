/* Verified bytecode, interpreted. */
#include "experiments/workloads/safety.h"

static const struct bytecode_bounds bounds = {MESSAGE_BYTES, TRANSMIT_BYTES, TRANSMIT_BYTES};
static struct bytecode installed[BC_LENGTH];

int safety_install(const struct safety_handler *handler)
{
    int i;

    if (!bytecode_verify(handler->program, handler->length, &bounds)) return -1;
    for (i = 0; i < handler->length; i++)
        installed[i] = handler->program[i];
    return 0;
}

int safety_run(void)
{
    return bytecode_run(installed, (unsigned char *)safety_message, MESSAGE_BYTES, safety_data,
        (unsigned char *)safety_transmit);
}
