/* Section 6.3: a message is summed up. */
#include "experiments/workloads/section63.h"

const int section63_copies = 0, section63_sums = 1;

void process_prepare(void)
{
}

unsigned process(void)
{
    return message_sum(from, MESSAGE_WORDS, 0);
}
