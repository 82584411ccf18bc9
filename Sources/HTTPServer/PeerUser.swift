internal import Glibc

/// Whose a connection is, as the system's list of connections has it.
enum PeerUser {
  /// The user whose socket is bound to one port of 127.0.0.1 and connected to another.
  static func user(of port: UInt16, connectedTo server: UInt16) -> UInt32? {
    // A socket of IPv6 reaches 127.0.0.1 as well, and then stands in the other list. A line can be
    // passed over when another connection ends while the list is read: hence the second time.
    for list in ["/proc/net/tcp", "/proc/net/tcp6", "/proc/net/tcp", "/proc/net/tcp6"] {
      guard let text = read(list) else { continue }
      if let user = user(of: port, connectedTo: server, in: text) { return user }
    }
    return nil
  }

  /// The same, looked for in the text of a list.
  static func user(of port: UInt16, connectedTo server: UInt16, in list: String) -> UInt32? {
    let (own, other) = (addresses(port), addresses(server))
    for line in list.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
      // The state 01 is "established". Once a socket is closed, root is given for its user.
      guard fields.count > 7, own.contains(fields[1]), other.contains(fields[2]), fields[3] == "01"
      else { continue }
      return UInt32(fields[7])
    }
    return nil
  }

  /// A port of 127.0.0.1 as the lists have it: the address as words in the machine's byte order.
  private static func addresses(_ port: UInt16) -> [String] {
    let loopback = hexadecimal(UInt32(0x7f00_0001).bigEndian, digits: 8)
    let mapped = hexadecimal(UInt32(0x0000_ffff).bigEndian, digits: 8)
    let end = ":" + hexadecimal(UInt32(port), digits: 4)
    return [loopback + end, String(repeating: "0", count: 16) + mapped + loopback + end]
  }

  private static func hexadecimal(_ number: UInt32, digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  private static func read(_ path: String) -> String? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { _ = close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = unsafe piece.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        bytes += piece[..<count]
      } else if count == 0 {
        return String(decoding: bytes, as: UTF8.self)
      } else if errno != EINTR {
        return nil
      }
    }
  }
}
