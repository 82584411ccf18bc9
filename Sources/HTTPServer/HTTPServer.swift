internal import CMicrohttpd
internal import Glibc

/// A server of HTTP/1.1 on 127.0.0.1, by libmicrohttpd, on the thread that calls `run`.
///
/// It listens from the moment it is made. At most 64 connections are open, each with 32 KiB for the
/// headers; longer ones, and what is no HTTP, libmicrohttpd refuses in its own words. A connection
/// on which nothing comes is closed after the timeout. Nothing is printed.
@safe public final class HTTPServer {
  /// The port that the system gave.
  public let port: UInt16
  private let requests = Requests()
  private var daemon: OpaquePointer?

  /// Listens on a free port.
  public convenience init() throws(HTTPServerError) {
    try self.init(timeout: 20)
  }

  /// The same, with another time without a byte after which a connection is closed, in seconds.
  package init(timeout: UInt32) throws(HTTPServerError) {
    let socket = try ListeningSocket()
    port = socket.port
    unsafe daemon = samvev_start(
      socket.descriptor, timeout,
      { context, target, _ in
        guard let requests = unsafe HTTPServer.requests(context), let target = unsafe target else {
          return nil
        }
        let bytes = unsafe UnsafeRawBufferPointer(start: target, count: strlen(target))
        return unsafe UnsafeMutableRawPointer(bitPattern: requests.begin(Array(bytes)))
      },
      { context, connection, _, method, _, piece, pieceCount, number in
        guard let requests = unsafe HTTPServer.requests(context),
          let connection = unsafe connection, let method = unsafe method,
          let pieceCount = unsafe pieceCount
        else { return .NO }
        let bytes = unsafe UnsafeRawBufferPointer(
          start: piece, count: piece == nil ? 0 : pieceCount.pointee)
        unsafe pieceCount.pointee = 0
        let isGoingOn = unsafe requests.take(
          UInt(bitPattern: number?.pointee), method: String(cString: method), piece: bytes,
          on: connection)
        return isGoingOn ? .YES : .NO
      },
      { context, _, number, _ in
        unsafe HTTPServer.requests(context)?.end(UInt(bitPattern: number?.pointee))
      }, Unmanaged.passUnretained(requests).toOpaque())
    guard unsafe daemon != nil else {
      let number = errno
      _ = close(socket.descriptor)
      throw .notStarted(errno: number)
    }
  }

  deinit { stop() }

  /// Answers requests, one at a time, until it is told to end; then all connections and the socket
  /// are closed. Can be called once.
  ///
  /// - Parameters:
  ///   - bodyLimit: is given each request without its body, and says how many bytes that may have.
  ///     Nil: the body is not read, the request is answered at once as if it had none, and the
  ///     connection ends.
  ///   - idle: is called between requests, at least five times a second; false ends the server.
  ///   - refuse: makes the reply for 400 (a target that `HTTPRequest.path` cannot be, or headers
  ///     that say in two ways where the body ends) and 413 (a body beyond the limit).
  ///   - handle: makes the reply for a request.
  public func run(
    bodyLimit: @escaping (HTTPRequest) -> Int?, idle: () -> Bool,
    refuse: @escaping (Int) -> HTTPReply, handle: @escaping (HTTPRequest) -> HTTPReply
  ) throws(HTTPServerError) {
    guard let daemon = unsafe daemon, requests.answers == nil else { throw .alreadyRun }
    requests.answers = Answers(bodyLimit: bodyLimit, refuse: refuse, handle: handle)
    defer { stop() }
    while idle() {
      guard unsafe MHD_run_wait(daemon, 200) == .YES else { throw .notWaiting }
    }
  }

  /// The user whose connection from a port of 127.0.0.1 is open to this server, as the system's
  /// list has it (`/proc/net/tcp`); nil where there is none, or the other side has ended its half.
  public func uidOfPeer(port peer: UInt16) -> UInt32? {
    PeerUser.user(of: peer, connectedTo: port)
  }

  /// Closes everything (`MHD_stop_daemon`), the listening socket too, and lets the closures go.
  private func stop() {
    guard let running = unsafe daemon else { return }
    unsafe MHD_stop_daemon(running)
    unsafe daemon = nil
    requests.answers = nil
  }

  private static func requests(_ context: UnsafeMutableRawPointer?) -> Requests? {
    guard let context = unsafe context else { return nil }
    return unsafe Unmanaged<Requests>.fromOpaque(context).takeUnretainedValue()
  }
}
