/* The filters and the message of Table 7: TCP/IP sessions that differ in their destination port, in the field sets of two papers. */
#ifndef EXPERIMENTS_FILTERS_PACKETS_H
#define EXPERIMENTS_FILTERS_PACKETS_H

#include "aegis/filters/dpf.h"

/*
 * FIELDS_MPF: what the program of the Mach packet filter's paper tests: type, destination, protocol, no fragment; then source, and both ports
 * behind a header of variable length. FIELDS_DPF: what DPF's example tests: type, protocol, source and ports behind a header of 20 bytes.
 */
enum { FIELDS_MPF, FIELDS_DPF };
#define TCP_ATOMS 12
#define TCP_BYTES 60        /* the least frame of an Ethernet, its check sequence not counted */

/* The filter of a session; how many atoms it has. */
int tcp_filter(int fields, unsigned port, struct dpf_atom *atoms);

/* A frame of such a session: the smallest of an Ethernet, TCP_BYTES. */
void tcp_message(unsigned char *message, unsigned port);
#endif
