/* The server, second of two programs on the kernel for IPC. */
#include "experiments/ipc_kernel/user.h"

void serve_all(unsigned nobody) __attribute__((noreturn));

int main(void)
{
    serve_all(NOBODY);
}
