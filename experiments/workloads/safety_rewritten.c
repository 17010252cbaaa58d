/* Software fault isolation: the kernel's own checks and rewriting, here in a program. */
#include "aegis/handlers/handler.h"
#include "experiments/filters/generated.h"
#include "experiments/workloads/safety.h"

static unsigned code[HANDLER_CODE] __attribute__((aligned(4096)));
static const struct handler_bounds bounds = {MESSAGE_BYTES, TRANSMIT_BYTES, {0}};

int safety_install(const struct safety_handler *handler)
{
    int words = handler_install(handler->code, handler->words, &bounds, code);

    if (words < 0) return -1;
    instructions_changed(code, words * sizeof code[0]);
    return 0;
}

int safety_run(void)
{
    return handler_run(code, (unsigned char *)safety_message, MESSAGE_BYTES, safety_data,
        (unsigned char *)safety_transmit);
}
