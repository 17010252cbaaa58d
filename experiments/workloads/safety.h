/* What safety costs: the same handlers, made safe or not, by several techniques. */
#ifndef SAFETY_H
#define SAFETY_H

#include "experiments/workloads/bytecode.h"
#include "experiments/workloads/workload.h"

/*
 * Handlers: Table 11's without what it sends with, a sum of forty bytes, and a lock that others ask
 * for.
 */
enum { HANDLER_ANSWERS, HANDLER_SUMS, HANDLER_LOCKS };
#define MESSAGE_BYTES 60
#define TRANSMIT_BYTES 4096

/* As words of MIPS and as bytecode, by the number of the handler. */
struct safety_handler {
    const unsigned *code;
    unsigned words;
    const struct bytecode *program;
    int length;
};
extern const struct safety_handler safety_handlers[];

/* Of a run: the handler, and whether it is installed in each turn of the loop instead of run. */
extern const int safety_handler, safety_installs;

/* Installs it by the technique, 0 or -1; and runs it on a message. */
int safety_install(const struct safety_handler *handler);
int safety_run(void);
void safety_installed(void);

extern unsigned safety_message[], safety_data[], safety_transmit[];

#endif
