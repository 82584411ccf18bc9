#include <arpa/inet.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <string.h>

/* The header has no type for it: is given the target of a request as it came, and gives what the
   other functions get as the request's own. */
typedef void *(*samvev_target_function)(void *context, const char *target,
                                        struct MHD_Connection *connection);

/* libmicrohttpd would decode escapes, and lose what comes after %00. */
static size_t samvev_keep_escapes(void *context, struct MHD_Connection *connection, char *text) {
  (void)context;
  (void)connection;
  return strlen(text);
}

/* MHD_start_daemon takes any number of arguments. No thread, no log, no TLS; the socket becomes the
   daemon's, unless the answer is NULL. */
static inline struct MHD_Daemon *samvev_start(int socket, unsigned int timeout,
                                              samvev_target_function target,
                                              MHD_AccessHandlerCallback handle,
                                              MHD_RequestCompletedCallback completed,
                                              void *context) {
  return MHD_start_daemon(
      MHD_USE_EPOLL, 0, NULL, NULL, handle, context,
      MHD_OPTION_LISTEN_SOCKET, socket,
      MHD_OPTION_STRICT_FOR_CLIENT, 1,
      MHD_OPTION_CONNECTION_LIMIT, 64u,
      MHD_OPTION_CONNECTION_TIMEOUT, timeout,
      MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)(32 * 1024),
      MHD_OPTION_UNESCAPE_CALLBACK, samvev_keep_escapes, NULL,
      MHD_OPTION_URI_LOG_CALLBACK, target, context,
      MHD_OPTION_NOTIFY_COMPLETED, completed, context,
      MHD_OPTION_END);
}

/* MHD_get_connection_info takes any number of arguments. The other side's port; 0 if unknown. */
static inline unsigned short samvev_peer_port(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  if (info == NULL || info->client_addr == NULL) return 0;
  if (info->client_addr->sa_family != AF_INET) return 0;
  return ntohs(((const struct sockaddr_in *)info->client_addr)->sin_port);
}

/* A structure for each family of addresses, and a cast between them. Port 0 of 127.0.0.1. */
static inline int samvev_bind_to_loopback(int socket) {
  struct sockaddr_in address;
  memset(&address, 0, sizeof address);
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return bind(socket, (const struct sockaddr *)&address, sizeof address);
}

/* The port that a socket is bound to; 0 unless it is one of 127.0.0.1. */
static inline unsigned short samvev_loopback_port(int socket) {
  struct sockaddr_in address;
  socklen_t size = sizeof address;
  if (getsockname(socket, (struct sockaddr *)&address, &size) != 0) return 0;
  if (address.sin_family != AF_INET || address.sin_addr.s_addr != htonl(INADDR_LOOPBACK)) return 0;
  return ntohs(address.sin_port);
}
