/* The protocols that a socket can speak. */
#include "socketvar.h"

const struct protosw protosw[] = {
    { AF_UNIX, SOCK_STREAM, PR_CONNREQUIRED | PR_WANTRCVD, uipc_usrreq },
};

const int nprotosw = sizeof protosw / sizeof protosw[0];
