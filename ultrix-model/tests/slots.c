/*
 * Accesses that the kernel puts right, below every kind of branch that goes or does not, of every
 * width, to every register, and where there is nothing to access; calls by number through the
 * first of all calls.
 */
#include "check.h"

#define WORD 0x04030201 /* at the odd address */

int slot_bltz(int left, void *at, int right), slot_bgez(int left, void *at, int right),
    slot_bltzal(int left, void *at, int right), slot_bgezal(int left, void *at, int right),
    slot_blez(int left, void *at, int right), slot_bgtz(int left, void *at, int right),
    slot_beq(int left, void *at, int right), slot_bne(int left, void *at, int right),
    slot_j(int left, void *at, int right), slot_jal(int left, void *at, int right),
    slot_jr(int left, void *at, int right);
int inSlot(void), halfAt(void *at), unsignedAt(void *at), zeroAt(void *at);
int syscallAt(int number, int a, int b, int c);
void storeHalfAt(void *at, int half);

static char bytes[16] = { 0, 1, 2, 3, 4, 5, 6, 0x87, 0x98, 9 };
static volatile int caught;

static void skip(int signal, int code, struct sigcontext *context)
{
    caught++;
    context->sc_pc += 4;
}

static int sign(int value)
{
    return value < 0 ? -1 : value > 0;
}

static void branches(void)
{
    static const int values[] = { -1, 0, 1, 2 };
    void *at = bytes + 1;
    int i;

    for (i = 0; i < 3; i++) {
        int left = values[i], s = sign(left);

        CHECK(slot_bltz(left, at, 0) == (s < 0 ? ~WORD : WORD));
        CHECK(slot_bgez(left, at, 0) == (s >= 0 ? ~WORD : WORD));
        CHECK(slot_bltzal(left, at, 0) == (s < 0 ? ~WORD : WORD));
        CHECK(slot_bgezal(left, at, 0) == (s >= 0 ? ~WORD : WORD));
        CHECK(slot_blez(left, at, 0) == (s <= 0 ? ~WORD : WORD));
        CHECK(slot_bgtz(left, at, 0) == (s > 0 ? ~WORD : WORD));
        CHECK(slot_beq(left, at, left) == ~WORD && slot_beq(left, at, values[i + 1]) == WORD);
        CHECK(slot_bne(left, at, left) == WORD && slot_bne(left, at, values[i + 1]) == ~WORD);
    }
    CHECK(slot_j(0, at, 0) == ~WORD && slot_jal(0, at, 0) == ~WORD && slot_jr(0, at, 0) == ~WORD);
}

static void widths(void)
{
    struct sigvec vec = { skip, 0, 0 };
    int before;

    CHECK(halfAt(bytes + 1) == 0x0201 && unsignedAt(bytes + 1) == 0x0201);
    CHECK(halfAt(bytes + 7) == (short)0x9887 && unsignedAt(bytes + 7) == 0x9887);
    CHECK(zeroAt(bytes + 1) == 0);
    storeHalfAt(bytes + 11, 0x12345678);
    CHECK(bytes[10] == 0 && bytes[11] == 0x78 && bytes[12] == 0x56 && bytes[13] == 0);
    CHECK(sigvec(SIGBUS, &vec, 0) == 0 && sigvec(SIGSEGV, &vec, 0) == 0);
    before = caught;
    halfAt((char *)OUTSIDE + 1);
    unsignedAt((char *)OUTSIDE + 1);
    zeroAt((char *)OUTSIDE + 1);
    storeHalfAt((char *)OUTSIDE + 1, 0);
    storeHalfAt((void *)0x00400001, 0);
    CHECK(caught == before + 5);
}

static void indirect(void)
{
    struct sigvec vec = { skip, 0, 0 };

    CHECK(syscallAt(0, 20, 0, 0) == getpid() && inSlot() == getpid());
    CHECK(syscallAt(0, 41, 1, 0) == 3 && close(3) == 0);
    vec.sv_handler = SIG_IGN;
    CHECK(sigvec(SIGSYS, &vec, 0) == 0);
    syscallAt(0, 9999, 0, 0);
    syscallAt(9999, 0, 0, 0);
    syscallAt(0, 5, 0, 0);
    CHECK(syscallAt(0, 20, 0, 0) == getpid());
}

int main(void)
{
    branches();
    widths();
    indirect();
    return 0;
}
