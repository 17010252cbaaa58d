/* A datagram to another machine and back. */
#ifndef ECHO_H
#define ECHO_H

#include "experiments/workloads/table11.h"

/* Bytes of data in a datagram, and round trips of the measured pass. */
extern const int validation_bytes, validation_rounds;

#endif
