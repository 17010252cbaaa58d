/* A stream of datagrams from one machine to another: bytes of data in each, and how many. */
#ifndef STREAM_H
#define STREAM_H

#include "experiments/workloads/table11.h"

extern const int stream_bytes, stream_count;

/* A datagram has come, or has gone. */
void taken(void);

#endif
