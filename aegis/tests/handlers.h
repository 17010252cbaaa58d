/* Safe handlers of the test programs: a page that describes one, made of words. */
#ifndef AEGIS_TESTS_HANDLERS_H
#define AEGIS_TESTS_HANDLERS_H

#include "aegis/filters/mips_emit.h"
#include "aegis/tests/frames.h"

#define HANDLER_AT (SOMEWHERE + 3 * PAGE_SIZE)
#define DATA_AT (SOMEWHERE + 4 * PAGE_SIZE)
#define HANDLER ((struct EtherHandler *)HANDLER_AT)
#define DATA ((volatile unsigned *)DATA_AT)

#define LW(rt, offset, base) MIPS_LW(rt, base, offset)
#define LBU(rt, offset, base) MIPS_LBU(rt, base, offset)
#define SW(rt, offset, base) MIPS_I(43, base, rt, offset)
#define SB(rt, offset, base) MIPS_I(40, base, rt, offset)
#define SERVICE(n) (13 | (n) << 6)
#define RETURN MIPS_JR(RA)

static int handler_page;

static inline void handler_prepare(void)
{
    handler_page = my_page();
    map_mine(HANDLER_AT, handler_page, 1);
    HANDLER->data = my_page();
    map_mine(DATA_AT, HANDLER->data, 1);
    HANDLER->transmit = frame_page;
}

#define SET_HANDLER_CODE(...)                                                     \
    do {                                                                          \
        static const unsigned words_of[] = { __VA_ARGS__ };                       \
        unsigned word_of;                                                         \
        HANDLER->words = sizeof words_of / sizeof words_of[0];                    \
        for (word_of = 0; word_of < HANDLER->words; word_of++)                    \
            HANDLER->code[word_of] = words_of[word_of];                           \
    } while (0)

#endif
