/// Bytes on their way out, handed on in chunks so that memory does not grow with what is written.
struct OutputBuffer {
  private(set) var bytes: [UInt8] = []
  private static let chunk = 1 << 16

  mutating func put(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func put(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func put(utf8: ArraySlice<UInt8>) {
    bytes.append(contentsOf: utf8)
  }

  /// Hands on what has gathered, if it is a chunk or all that there will be.
  mutating func handOn<Failure: Error>(
    isLast: Bool = false, _ write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard bytes.count >= Self.chunk || isLast && !bytes.isEmpty else { return }
    try write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
