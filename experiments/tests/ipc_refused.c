/*
 * Calls that name nobody there are refused, though the second thread waits for any message: nothing
 * is sent, and the first goes on.
 */
#include "experiments/ipc_kernel/user.h"

int main(unsigned uid)
{
    static const unsigned forged[] = {UID(7), UID(2) + 4, UID(2) | 0x80000000, 3};
    struct Message message = {{1, 2}, 0};
    unsigned i;

    if (uid == UID(2)) {
        ipc(UID(1), ANY, &message);
        leave(31);
    }
    if (ipc(NOBODY, UID(2), &message))
        leave(32);
    for (i = 0; i < sizeof forged / sizeof forged[0]; i++) {
        if (ipc(forged[i], ANY, &message) != IPC_ERROR)
            leave(1 + i);
        if (ipc(NOBODY, forged[i], &message) != IPC_ERROR)
            leave(11 + i);
    }
    return ipc(uid, ANY, &message) == IPC_ERROR ? 0 : 21;
}
