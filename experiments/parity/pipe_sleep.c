/* Pipes with a part of Unix' semantics; see unix_pipe.h. */
#define PIPE_STEP PIPE_SLEEP
#include "experiments/parity/unix_pipe.h"
