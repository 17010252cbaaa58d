/*
 * Section 6.3: a message is copied and summed up by a loop that was composed when the program ran.
 */
#include "aegis/handlers/stages.h"
#include "experiments/filters/generated.h"
#include "experiments/workloads/section63.h"

const int section63_copies = 1, section63_sums = 1;
static unsigned code[STAGE_WORDS] __attribute__((aligned(4096)));
static transfer_loop *transfer;

void process_prepare(void)
{
    static const unsigned char stages[] = { STAGE_CHECKSUM };
    int words = stages_compile(stages, sizeof stages, STAGE_DENSE, code);

    instructions_changed(code, words * sizeof code[0]);
    transfer = (transfer_loop *)code;
}

unsigned process(void)
{
    return transfer(to, from, MESSAGE_WORDS, 0);
}
