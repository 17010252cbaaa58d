/*
 * Section 6.3: a message is copied and summed up, in two passes, in one, and in one that was
 * generated.
 */
#ifndef SECTION63_H
#define SECTION63_H

#include "experiments/workloads/workload.h"

#define MESSAGE_WORDS 368       /* 1472 bytes, the data of the largest UDP packet of an Ethernet */
#define MESSAGES 500

extern unsigned from[MESSAGE_WORDS], to[MESSAGE_WORDS];

/* One message, in another file than the loop; its sum. */
unsigned process(void);
/* Once before the loop. */
void process_prepare(void);

void message_copy(unsigned *to, const unsigned *from, unsigned words);
unsigned message_sum(const unsigned *from, unsigned words, unsigned sum);
unsigned message_copy_sum(unsigned *to, const unsigned *from, unsigned words, unsigned sum);

#endif
