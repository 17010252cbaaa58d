/*
 * The filters and the message of Table 7, sessions that differ in one port: of TCP/IP, in the field
 * sets of two papers (packets.c), or of a stack of small protocols, `fields` deep (stacks.c).
 */
#ifndef EXPERIMENTS_FILTERS_PACKETS_H
#define EXPERIMENTS_FILTERS_PACKETS_H

#include "aegis/filters/dpf.h"

/*
 * FIELDS_MPF: what the program of the Mach packet filter's paper tests: type, destination,
 * protocol, no fragment; then source, and both ports behind a header of variable length.
 * FIELDS_DPF: what DPF's example tests: type, protocol, source and ports behind a header of 20
 * bytes.
 */
enum { FIELDS_MPF, FIELDS_DPF };
#define SESSION_ATOMS 32
#define SESSION_BYTES 60        /* the least frame of an Ethernet, its check sequence not counted */

/* The filter of a session; how many atoms it has. */
int session_filter(int fields, unsigned port, struct dpf_atom *atoms);

/* A frame of such a session: the smallest of an Ethernet, SESSION_BYTES. */
void session_message(unsigned char *message, unsigned port);
#endif
