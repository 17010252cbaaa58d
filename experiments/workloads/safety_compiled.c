/* Verified bytecode, compiled. */
#include "aegis/handlers/handler.h"
#include "experiments/filters/generated.h"
#include "experiments/workloads/safety.h"

static const struct bytecode_bounds bounds = {MESSAGE_BYTES, TRANSMIT_BYTES, TRANSMIT_BYTES};
static unsigned code[BC_CODE] __attribute__((aligned(4096)));

int safety_install(const struct safety_handler *handler)
{
    int words;

    if (!bytecode_verify(handler->program, handler->length, &bounds)) return -1;
    words = bytecode_compile(handler->program, handler->length, code);
    if (words < 0) return -1;
    instructions_changed(code, words * sizeof code[0]);
    return 0;
}

int safety_run(void)
{
    return handler_run(code, (unsigned char *)safety_message, MESSAGE_BYTES, safety_data,
        (unsigned char *)safety_transmit);
}
