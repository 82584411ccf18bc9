/// Bytes on their way out, handed on in chunks so that memory does not grow with what is written.
struct ByteSink<Failure: Error> {
  private var buffer: [UInt8] = []
  private let write: ([UInt8]) throws(Failure) -> Void
  private let chunk = 1 << 16

  init(_ write: @escaping ([UInt8]) throws(Failure) -> Void) {
    self.write = write
    buffer.reserveCapacity(chunk + 4096)
  }

  mutating func put(_ text: String) throws(Failure) {
    buffer.append(contentsOf: text.utf8)
    try handOnIfFull()
  }

  mutating func put(_ byte: UInt8) {
    buffer.append(byte)
  }

  mutating func put(utf8: ArraySlice<UInt8>) throws(Failure) {
    buffer.append(contentsOf: utf8)
    try handOnIfFull()
  }

  private mutating func handOnIfFull() throws(Failure) {
    if buffer.count >= chunk { try finish() }
  }

  /// Hands on what is left.
  mutating func finish() throws(Failure) {
    if buffer.isEmpty { return }
    try write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
