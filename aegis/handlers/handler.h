/*
 * Application-specific safe handlers: object code of an application that the kernel runs when a
 * message arrives, whether the application is scheduled or not. It is checked and rewritten when it
 * is installed; the kernel trusts nothing of it. Software fault isolation after Wahbe et al., SOSP
 * '93; SOSP '95, sections 3.2.1 and 6.3.
 *
 * A handler is a leaf: words of MIPS I, entered at the first, that end with `jr ra`. It may use
 *   a0 = message, a1 = its bytes, a2 = data, a3 = transmit buffer, none of which it may change,
 *   v0, v1, t0 to t9 and at as it likes; v0 at the end says whether the message goes the usual way
 *   as well.
 * Loads relative to a0 and a3, and stores relative to a3, have constant offsets within what is sure
 * to be there. Every other access goes to the data segment, whatever its address: one page of the
 * application's, to which it is confined. Kernel services are `break` instructions.
 */
#ifndef AEGIS_HANDLERS_HANDLER_H
#define AEGIS_HANDLERS_HANDLER_H

#define HANDLER_WORDS 256           /* most instructions of a handler */
#define HANDLER_CODE 2048           /* most words that it can become */
#define HANDLER_STEPS 6144         /* most instructions that a run executes, services not counted */
#define HANDLER_DATA 4096           /* bytes of the data segment, which is aligned to them */

/*
 * Kernel services: `break n`. Arguments and result in v0, v1 and t0 to t2; no other register
 * changes.
 */
#define HANDLER_SERVICES 4

/* Error codes of handler_install. */
#define HANDLER_LENGTH -1           /* no words, or too many */
#define HANDLER_INSTRUCTION -2      /* privileged, trapping, of a coprocessor, or unknown */
#define HANDLER_REGISTER -3         /* changes a reserved register */
#define HANDLER_ADDRESS -4          /* an offset that is out of bounds or not aligned */
#define HANDLER_JUMP -5             /* leaves the code, goes into a delay slot, or stands in one */
#define HANDLER_ROOM -6             /* the rewritten code does not fit */

#ifndef __ASSEMBLER__

/* What is sure when a handler runs. */
struct handler_bounds {
    unsigned message;               /* bytes that every message has */
    unsigned transmit;              /* bytes of the transmit buffer */
    void (*services[HANDLER_SERVICES])(void);   /* 0: none */
    void (*pause)(int cycles);      /* called every so many instructions, with their cycles at
                                       most; 0 for none */
};

/*
 * Checks a handler and writes what it becomes to `to`, HANDLER_CODE words at most: their number, or
 * a refusal.
 */
int handler_install(
    const unsigned *code, unsigned words, const struct handler_bounds *bounds, unsigned *to);

/*
 * Runs an installed handler (handler_run.S): the result in v0, or -1 when its steps are used up.
 * Bounded by HANDLER_STEPS.
 */
int handler_run(const unsigned *installed, const unsigned char *message, unsigned bytes, void *data,
    unsigned char *transmit);

/* Instructions by what they may do; 0 for those that a handler must not hold. */
enum handler_class { REFUSED, PLAIN, LOAD, STORE, BRANCH, RETURN, SERVICE };

/*
 * What one instruction is: its class, the register that it writes (0: none), and of accesses their
 * size.
 */
struct handler_instruction {
    unsigned char class, written, size;
    unsigned word;  /* as it will stand: arithmetic that traps is replaced by that which does not */
};

/* Before an instruction is looked at (handler_rewrite.c). */
void handler_pause(const struct handler_bounds *bounds, unsigned at);

/* Decodes a word. */
struct handler_instruction handler_decode(unsigned word);

/* Checks the whole; 0 or a refusal. */
int handler_check(const unsigned *code, unsigned words, const struct handler_bounds *bounds);
#endif

#endif
