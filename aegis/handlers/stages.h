/*
 * Dynamic integrated layer processing: what protocols do to each word of a message (to sum it up,
 * to swap its bytes) is composed into the loop that copies it, when a handler is installed, by
 * generating that loop. SOSP '95, sections 3.2.1 and 6.3.
 */
#ifndef AEGIS_HANDLERS_STAGES_H
#define AEGIS_HANDLERS_STAGES_H

enum stage_kind {
    STAGE_CHECKSUM,      /* adds each word to the sum, with the carry around: the Internet checksum,
                            unfolded */
    STAGE_SWAP           /* turns the four bytes of each word around */
};

#define STAGES 4             /* most in one loop */
#define STAGE_WORDS 256      /* words of code that are enough for any */

/*
 * How the source has the four words of a group: in a row, in a row with as many bytes of nothing
 * behind them, or each half in a word of its own.
 */
enum stage_layout { STAGE_DENSE, STAGE_SPACED, STAGE_HALVES };

/*
 * A transfer: copies `words` words, a multiple of 4 and not 0, through its stages; takes the sum so
 * far and returns it. Stages are passed in the order of the list: a checksum before a swap sums
 * what came, one behind it what is written.
 */
typedef unsigned transfer_loop(unsigned *to, const unsigned *from, unsigned words, unsigned sum);

/*
 * Generates a transfer; the number of words, or -1 for a list that is too long or names what there
 * is not.
 */
int stages_compile(
    const unsigned char *stages, int count, enum stage_layout layout, unsigned *code);

#endif
