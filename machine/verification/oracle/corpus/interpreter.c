/*
 * A bytecode interpreter: a dense switch (jump table), a table of function pointers, and a stack in
 * memory.
 */
#include "corpus.h"

enum { PUSH, ADD, SUB, MUL, DIV, DUP, SWAP, DROP, JUMP, JUMP_ZERO, LOAD, STORE, PRINT, CALL, RETURN,
       HALT };

static int stack[64], variables[8], returns[16];

static int square(int x)
{
	return x * x;
}

static int negate(int x)
{
	return -x;
}

static int half(int x)
{
	return x / 2;
}

static int (*const functions[])(int) = { square, negate, half };

static int run(const signed char *code)
{
	const signed char *pc = code;
	int *sp = stack, depth = 0, steps = 0, t;
	for (;;) {
		steps++;
		switch (*pc++) {
		case PUSH: *sp++ = *pc++; break;
		case ADD: sp--; sp[-1] += *sp; break;
		case SUB: sp--; sp[-1] -= *sp; break;
		case MUL: sp--; sp[-1] *= *sp; break;
		case DIV: sp--; sp[-1] /= *sp; break;
		case DUP: *sp = sp[-1]; sp++; break;
		case SWAP: t = sp[-1]; sp[-1] = sp[-2]; sp[-2] = t; break;
		case DROP: sp--; break;
		case JUMP: pc = code + *pc; break;
		case JUMP_ZERO: pc = *--sp ? pc + 1 : code + *pc; break;
		case LOAD: *sp++ = variables[(int)*pc++]; break;
		case STORE: variables[(int)*pc++] = *--sp; break;
		case PRINT: decimal(*--sp); line(); break;
		case CALL: sp[-1] = functions[(int)*pc++](sp[-1]); returns[depth++ & 15] = steps; break;
		case RETURN: t = returns[--depth & 15]; *sp++ = t; break;
		case HALT: return steps;
		default: return -1;
		}
	}
}

/* The sum of squares from 20 down to 1, then some arithmetic on it. */
static const signed char program[] = {
	PUSH, 20, STORE, 0, PUSH, 0, STORE, 1,
	LOAD, 0, JUMP_ZERO, 25,
	LOAD, 0, CALL, 0, LOAD, 1, ADD, STORE, 1, LOAD, 0, JUMP, 48,
	LOAD, 1, DUP, PRINT, CALL, 1, CALL, 2, PUSH, 7, DIV, PRINT, RETURN, PRINT, HALT,
	HALT, HALT, HALT, HALT, HALT, HALT, HALT, HALT,
	PUSH, 1, SUB, STORE, 0, JUMP, 8,
};

int main(void)
{
	int steps = run(program);
	decimal(steps);
	line();
	return steps & 127;
}
