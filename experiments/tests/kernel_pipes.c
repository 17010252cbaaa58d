/* The library's test of pipes, where no pipe can be compiled in: its bytes lie in the kernel. */
#define EXOS_PIPE_INLINE_H
#define pipe_of(descriptor, end) (descriptor)
#define pipe_write write
#define pipe_read read
#include "exos/tests/pipes.c"
