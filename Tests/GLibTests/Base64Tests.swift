import Foundation
import GLib
import Testing

@Suite struct Base64Tests {
  @Test(arguments: 0..<70)
  func `bytes are written as Foundation writes them`(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 251) }
    #expect(base64(bytes) == Data(bytes).base64EncodedString())
  }
}
