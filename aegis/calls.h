/*
 * The calls: one row each, from which numbers, dispatch and documentation derive. FAST calls run without a stack in the registers that
 * a procedure call may change; STACK calls run in C on the kernel's stack. No include guard: it is included for each use.
 */
CALL(CALL_NULL, call_null, FAST)             /* nothing: the cost of a call that needs no stack */
CALL(CALL_NULL_STACK, call_null_stack, STACK) /* nothing: the cost of a call that needs a stack */
CALL(CALL_SELF, call_self, FAST)             /* returns the number of the calling environment */
CALL(CALL_CONSOLE, call_console, STACK)      /* prints the character a0 on the console */
CALL(CALL_LEAVE, call_leave, STACK)          /* gives the environment up, with status a0 */
