/*
 * Downloaded code or a fast upcall: questions with a counter come from outside, and each is
 * answered with the next number, by one of several ways. Programs of Aegis' own runtime.
 */
#ifndef DOWNLOADED_H
#define DOWNLOADED_H

#include "aegis/user/aegis.h"

#define FRAME_BYTES 60
/* Offset of the counter, two bytes at a time: the fields of a datagram's data. */
#define COUNTER 42

/* Takes questions from now on, as the way says that is linked with this; does not return. */
void serve(void);

/* The binding, its ring, the frame in a buffer, the page that answers stand in. */
extern int binding;
extern struct EtherRing ring;
extern unsigned char transmit[];
const unsigned char *question_look(void);
void question_done(void);

/* Answers the question in a buffer. */
void answer(const unsigned char *question);

/* The page number behind an address of the program's. */
unsigned page_number(const void *address);

/* Gives the binding a handler of so many words. */
void download(const unsigned *code, unsigned words);

#endif
