internal import Glibc

/// Reading and writing what is open under a number.
enum Descriptor {
  /// Writes all of some bytes.
  static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// Reads up to the end, or until there are more bytes than are wanted.
  ///
  /// - Parameter likely: how many there will be, as far as is known.
  static func read(
    _ descriptor: Int32, most: Int = .max, likely: Int = 0
  ) throws(SystemError) -> [UInt8] {
    // With one byte more, the end is seen without asking for another part.
    var bytes = try readPart(descriptor, most: likely + 1)
    while !bytes.isEmpty, bytes.count <= most {
      let part = try readPart(descriptor, most: max(likely + 1 - bytes.count, 1 << 16))
      if part.isEmpty { break }
      bytes.append(contentsOf: part)
    }
    return bytes
  }

  /// Reads what comes next; nothing at the end.
  static func readPart(_ descriptor: Int32, most: Int = 1 << 20) throws(SystemError) -> [UInt8] {
    while true {
      var count = 0
      let part = unsafe [UInt8](unsafeUninitializedCapacity: most) { buffer, filled in
        count = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        filled = max(count, 0)
      }
      if count >= 0 { return part }
      guard errno == EINTR else { throw .last }
    }
  }
}

/// Standard output and standard error.
public enum StandardStream: Int32, Sendable {
  case output = 1
  case error = 2

  /// Writes bytes.
  public func write(_ bytes: [UInt8]) throws(SystemError) {
    try Descriptor.write(bytes[...], to: rawValue)
  }
}
