/// Why there is no server, or no longer one.
public enum HTTPServerError: Error, Hashable, Sendable {
  /// The system gives no socket on 127.0.0.1; its `errno`.
  case noSocket(errno: Int32)
  /// libmicrohttpd does not begin (`MHD_start_daemon`); the `errno` that it left.
  case notStarted(errno: Int32)
  /// libmicrohttpd cannot wait for requests any longer (`MHD_run_wait`).
  case notWaiting
  /// The server has run before: its socket is closed.
  case alreadyRun
}
