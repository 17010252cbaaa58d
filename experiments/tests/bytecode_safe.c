/*
 * Malicious bytecode is refused; of mutated programs, those that are verified do the same
 * interpreted and compiled, and change neither the memory around data and transmit buffer nor the
 * message.
 */
#include "aegis/handlers/handler.h"
#include "experiments/filters/generated.h"
#include "experiments/tests/confined.h"
#include "experiments/tests/random.h"
#include "experiments/workloads/safety.h"

extern const int bytecode_mutations, bytecode_seed;

#define SENT 128

static unsigned kept[2][PAGE / 4], code[BC_CODE] __attribute__((aligned(PAGE)));
static const struct bytecode_bounds bounds = {MESSAGE_BYTES, PAGE, SENT};

/* A program that leaves with 0. */
#define LEAVE MOVE_IMMEDIATE(0, 0), EXIT
#define PROGRAM(...) {{__VA_ARGS__, LEAVE}, LENGTH(((struct bytecode[]){__VA_ARGS__, LEAVE}))}

static const struct {
    struct bytecode program[12];
    int length;
} adversarial[] = {
    PROGRAM(OP(BC_LOAD4, 5, BC_MESSAGE, MESSAGE_BYTES, 0)),     /* behind the message */
    PROGRAM(OP(BC_LOAD4, 5, BC_MESSAGE, -4, 0)),
    PROGRAM(OP(BC_LOAD4, 5, BC_MESSAGE, 2, 0)),                 /* not aligned */
    PROGRAM(OP(BC_LOAD2, 5, BC_MESSAGE, MESSAGE_BYTES - 1, 0)),
    PROGRAM(OP(BC_STORE4, BC_MESSAGE, BC_BYTES, 0, 0)),         /* into the message */
    PROGRAM(OP(BC_STORE4, BC_DATA, BC_BYTES, PAGE, 0)),
    PROGRAM(OP(BC_STORE1, BC_TRANSMIT, BC_BYTES, SENT, 0)),
    PROGRAM(OP(BC_STORE4, BC_DATA, BC_MESSAGE, 0, 0)),          /* an address for others to read */
    PROGRAM(OP(BC_STORE4, BC_BYTES, BC_BYTES, 0, 0)),           /* a number as an address */
    PROGRAM(OP(BC_LOAD4, 5, BC_BYTES, 0, 0)),
    PROGRAM(OP(BC_LOAD4, 5, 6, 0, 0)),                          /* what nothing was put into */
    PROGRAM(OP(BC_MOVE, 5, 6, 0, 0)),
    PROGRAM(ADD_IMMEDIATE(6, 1)),
    PROGRAM(OP(BC_ADD, BC_DATA, BC_BYTES, 0, 0),     /* an address that is not known */
            OP(BC_STORE4, BC_DATA, BC_BYTES, 0, 0)),
    PROGRAM(OP(BC_AND, BC_DATA, BC_DATA, 0, 0)),
    PROGRAM(ADD_IMMEDIATE(BC_DATA, 32767), OP(BC_LOAD1, 5, BC_DATA, 0, 0)),
    PROGRAM(ADD_IMMEDIATE(BC_DATA, -4), OP(BC_STORE4, BC_DATA, BC_BYTES, 0, 0)),
    PROGRAM(OP(BC_SHIFT_LEFT, BC_BYTES, 0, 0, 32)),
    PROGRAM(OP(BC_JUMP, 0, 0, -1, 0)),                          /* no end */
    PROGRAM(OP(BC_JUMP, 0, 0, 2, 0)),                           /* beyond the end */
    PROGRAM(OP(BC_JUMP_UNLESS, BC_BYTES, 0, 100, 0)),
    PROGRAM(OP(BC_JUMP_UNLESS, BC_DATA, 0, 0, 0)),              /* an address compared */
    PROGRAM(OP(BC_JUMP_NOT_EQUAL, BC_BYTES, BC_DATA, 0, 0)),
    PROGRAM(OP(BC_SHIFT_RIGHT, BC_BYTES, 0, 0, -1)),
    PROGRAM(OP(BC_SHIFT_RIGHT, BC_DATA, 0, 0, 1)),
    PROGRAM(OP(BC_JUMP_UNLESS, BC_BYTES, 0, -1, 0)),
    PROGRAM(OP(BC_JUMP, 0, 0, 1, 0),                 /* an instruction that nothing comes to */
            MOVE_IMMEDIATE(5, 0)),
    PROGRAM(OP(BC_OPS, BC_BYTES, BC_BYTES, 0, 0)),
    PROGRAM(OP(BC_MOVE_IMMEDIATE, 5, BC_REGISTERS, 0, 0)),
    PROGRAM(OP(BC_MOVE, BC_REGISTERS, BC_BYTES, 0, 0)),
    PROGRAM(OP(BC_MOVE, 5, BC_REGISTERS, 0, 0)),
    /* An address on one way, a number on the other. */
    PROGRAM(OP(BC_MOVE, 5, BC_DATA, 0, 0), OP(BC_JUMP_UNLESS, BC_BYTES, 0, 1, 60),
            MOVE_IMMEDIATE(5, 0), OP(BC_STORE4, 5, BC_BYTES, 0, 0)),
    PROGRAM(OP(BC_MOVE, 5, BC_DATA, 0, 0), OP(BC_JUMP_UNLESS, BC_BYTES, 0, 1, 60),
            ADD_IMMEDIATE(5, 4), OP(BC_STORE4, 5, BC_BYTES, 4092, 0)),
    PROGRAM(MOVE_IMMEDIATE(5, 0), OP(BC_JUMP_UNLESS, BC_BYTES, 0, 1, 60),
            OP(BC_MOVE, 5, BC_DATA, 0, 0), OP(BC_STORE4, 5, BC_BYTES, 0, 0)),
    /* Without a result, and without an end. */
    {{EXIT}, 1},
    {{OP(BC_MOVE, 0, BC_DATA, 0, 0), EXIT}, 2},
    {{MOVE_IMMEDIATE(0, 0)}, 1},
    {{EXIT}, 0},
    {{MOVE_IMMEDIATE(0, 0), EXIT, LEAVE}, 4},
}, honest[] = {
    PROGRAM(OP(BC_JUMP, 5, 6, 0, 0)),
    PROGRAM(OP(BC_JUMP_UNLESS, BC_BYTES, BC_DATA, 0, 60)),
    PROGRAM(OP(BC_SHIFT_LEFT, BC_BYTES, 0, 0, 31), OP(BC_SHIFT_RIGHT, BC_BYTES, 0, 0, 0)),
    PROGRAM(OP(BC_LOAD1, 5, BC_MESSAGE, MESSAGE_BYTES - 1, 0),
            OP(BC_STORE1, BC_TRANSMIT, 5, SENT - 1, 0)),
    PROGRAM(OP(BC_MOVE, 5, BC_DATA, 0, 0), ADD_IMMEDIATE(5, 4),
            OP(BC_JUMP_UNLESS, BC_BYTES, 0, 1, 60),
            OP(BC_STORE4, 5, BC_BYTES, -4, 0), OP(BC_STORE4, 5, BC_BYTES, 4088, 0)),
    /* The last register on two ways, and a jump further on whose way was not there yet. */
    PROGRAM(OP(BC_MOVE, 9, BC_DATA, 0, 0), OP(BC_JUMP_UNLESS, BC_BYTES, 0, 1, 60),
            MOVE_IMMEDIATE(9, 0),
            OP(BC_JUMP_UNLESS, BC_BYTES, 0, 1, 60), OP(BC_MOVE, 9, BC_DATA, 0, 0),
            OP(BC_MOVE, 0, BC_BYTES, 0, 0)),
};

/* A message is drawn into memory that is filled anew. */
static void receive(void)
{
    unsigned i;

    fill();
    for (i = 0; i < MESSAGE_BYTES / 4; i++)
        memory.message[i] = draw(1 << 16) << 16 | draw(1 << 16);
}

static void keep(void)
{
    unsigned i;

    for (i = 0; i < PAGE / 4; i++) {
        kept[0][i] = memory.data[i];
        kept[1][i] = memory.transmit[i];
        memory.data[i] = memory.transmit[i] = PATTERN;
    }
}

static int as_kept(void)
{
    unsigned i;

    for (i = 0; i < PAGE / 4; i++)
        if (kept[0][i] != memory.data[i] || kept[1][i] != memory.transmit[i])
            return 0;
    return 1;
}

/* Both ways of running a verified program. */
static int both(const struct bytecode *program, int length)
{
    int result, words = bytecode_compile(program, length, code);

    if (words < 0)
        return 0;
    receive();
    instructions_changed(code, words * sizeof code[0]);
    result = bytecode_run(program, (unsigned char *)memory.message, MESSAGE_BYTES, memory.data,
        (unsigned char *)memory.transmit);
    if (!confined(MESSAGE_BYTES, SENT))
        return 0;
    keep();
    if (handler_run(code, (unsigned char *)memory.message, MESSAGE_BYTES, memory.data,
            (unsigned char *)memory.transmit) != result)
        return 0;
    return confined(MESSAGE_BYTES, SENT) && as_kept();
}

int main(void)
{
    static struct bytecode mutated[BC_LENGTH];
    const struct safety_handler *h;
    unsigned accepted = 0, i, changes;
    int k;

    random_state = bytecode_seed;
    for (i = 0; i < sizeof adversarial / sizeof adversarial[0]; i++)
        if (bytecode_verify(adversarial[i].program, adversarial[i].length, &bounds)) {
            report("accepted ", i);
            return 1;
        }
    for (i = 0; i < sizeof honest / sizeof honest[0]; i++)
        if (!bytecode_verify(honest[i].program, honest[i].length, &bounds) ||
            !both(honest[i].program, honest[i].length)) {
            report("refused ", i);
            return 1;
        }
    for (i = 0; i < (unsigned)bytecode_mutations + 3; i++) {
        h = &safety_handlers[i % 3];
        for (k = 0; k < h->length; k++)
            mutated[k] = h->program[k];
        for (changes = i < 3 ? 0 : 1 + draw(3); changes; changes--) {
            struct bytecode *p = &mutated[draw(h->length)];

            switch (draw(5)) {
            case 0: p->op = draw(BC_OPS + 1); break;
            case 1: p->dst = draw(BC_REGISTERS + 1); break;
            case 2: p->src = draw(BC_REGISTERS + 1); break;
            case 3: p->offset = draw(8) ? (int)draw(64) - 4 : (int)draw(1 << 16) - (1 << 15); break;
            case 4:
                p->immediate = draw(2) ? (int)draw(40) - 4 : (int)draw(1 << 16) - (1 << 15);
                break;
            }
        }
        if (!bytecode_verify(mutated, h->length, &bounds)) {
            if (i < 3) return 2;
            continue;
        }
        accepted++;
        if (!both(mutated, h->length)) {
            report("wrong ", i);
            return 3;
        }
    }
    report("adversarial ", sizeof adversarial / sizeof adversarial[0]);
    report("accepted ", accepted);
    return 0;
}
