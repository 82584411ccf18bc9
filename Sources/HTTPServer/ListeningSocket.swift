internal import CMicrohttpd
internal import Glibc

/// A socket that listens on 127.0.0.1, on a port that the system chose. No child gets it.
struct ListeningSocket {
  let descriptor: Int32
  let port: UInt16

  init() throws(HTTPServerError) {
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    let descriptor = socket(AF_INET, kind, 0)
    guard descriptor >= 0 else { throw .noSocket(errno: errno) }
    guard samvev_bind_to_loopback(descriptor) == 0, listen(descriptor, 128) == 0,
      case let port = samvev_loopback_port(descriptor), port != 0
    else {
      let number = errno
      _ = close(descriptor)
      throw .noSocket(errno: number)
    }
    self.descriptor = descriptor
    self.port = port
  }
}
