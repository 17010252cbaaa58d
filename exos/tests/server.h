/* For tests of calls between processes: registers around a call, in lrpc_registers.S. */
#ifndef EXOS_TESTS_SERVER_H
#define EXOS_TESTS_SERVER_H

/*
 * Calls call(server, argument) with s0 to s8 set to values of its own; its result goes to *result.
 * Returns 0 when the nine, sp and gp came back as they were.
 */
int registers_kept(int (*call)(int server, int argument), int server, int argument, int *result);

/* A function that a server may serve: sets s0 to s8 and gp to -1 and returns argument + 1. */
int trash(int argument);

#endif
