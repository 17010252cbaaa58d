/* Unchecked: the handler runs as it was downloaded. */
#include "aegis/handlers/handler.h"
#include "experiments/workloads/safety.h"

static const unsigned *code;

int safety_install(const struct safety_handler *handler)
{
    code = handler->code;
    return 0;
}

int safety_run(void)
{
    return handler_run(code, (unsigned char *)safety_message, MESSAGE_BYTES, safety_data,
        (unsigned char *)safety_transmit);
}
