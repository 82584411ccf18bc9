internal import Foundation
internal import Glibc

/// One connection to a server, of bytes.
public final class RawClient: Sendable {
  /// What was answered to one request.
  public struct Reply: Sendable {
    /// The status of HTTP.
    public let status: Int
    /// The head and the body.
    public let head, body: String
  }

  private let descriptor: Int32

  /// Connects to a port of an address, or says that it is not possible.
  public init?(_ port: UInt16, address: UInt32 = 0x7f00_0001) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_port = port.bigEndian
    name.sin_addr.s_addr = address.bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let answer = unsafe withUnsafePointer(to: &name) { name in
      unsafe name.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(descriptor, $0, size)
      }
    }
    guard answer == 0 else {
      _ = Glibc.close(descriptor)
      return nil
    }
    // A server that never answers fails a test instead of holding it up.
    setWaiting(milliseconds: 20_000)
  }

  deinit { _ = Glibc.close(descriptor) }

  /// The port of this side.
  public var port: UInt16 {
    var name = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = unsafe withUnsafeMutablePointer(to: &name) { name in
      unsafe name.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(descriptor, $0, &size)
      }
    }
    return UInt16(bigEndian: name.sin_port)
  }

  /// How long to wait for bytes.
  public func setWaiting(milliseconds: Int) {
    var time = timeval(tv_sec: milliseconds / 1000, tv_usec: milliseconds % 1000 * 1000)
    let size = socklen_t(MemoryLayout<timeval>.size)
    _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, size)
  }

  /// Sends bytes; says whether the other side took them.
  @discardableResult
  public func send(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes[sent...].withUnsafeBytes {
        unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// Up to `count` bytes; nothing at the end, and nil where none came in time or the connection was
  /// cut.
  public func receive(_ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    let answer = unsafe bytes.withUnsafeMutableBytes {
      unsafe recv(descriptor, $0.baseAddress, $0.count, 0)
    }
    return answer < 0 ? nil : Array(bytes[..<answer])
  }

  /// Everything until the other side ends.
  public func receiveAll() -> String {
    var bytes: [UInt8] = []
    while let piece = receive(65536), !piece.isEmpty { bytes += piece }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The head of a reply, and as much of a body as it announces; nil if the connection ends before.
  public func reply(hasBody: Bool = true) -> Reply? {
    var head: [UInt8] = []
    while !head.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      guard let byte = receive(1), !byte.isEmpty else { return nil }
      head += byte
    }
    let text = String(decoding: head, as: UTF8.self)
    let words = text.split(separator: " ")
    guard words.count > 1, let status = Int(words[1]) else { return nil }
    var left = 0
    for line in text.split(separator: "\r\n") where hasBody {
      let parts = line.split(separator: ": ", maxSplits: 1)
      if parts[0].lowercased() == "content-length" { left = Int(parts[1]) ?? 0 }
    }
    var body: [UInt8] = []
    while left > 0 {
      guard let piece = receive(min(left, 65536)), !piece.isEmpty else { return nil }
      left -= piece.count
      body += piece
    }
    return Reply(status: status, head: text, body: String(decoding: body, as: UTF8.self))
  }

  /// Sends a request and gives the reply.
  public func ask(_ text: String) -> Reply? {
    send(text)
    return reply()
  }
}
