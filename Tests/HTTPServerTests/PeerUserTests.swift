internal import Testing

@testable internal import HTTPServer

@Suite struct PeerUserTests {
  private static let heading = "  sl  local_address rem_address   st tx_queue rx_queue\n"

  private static func line(_ own: String, _ other: String, _ state: String, _ user: Int) -> String {
    "   0: \(own) \(other) \(state) 00000000:00000000 00:00000000 00000000  \(user)   0 123 1\n"
  }

  // Addresses as a little-endian machine lists them; the list is of the machine that reads it.
  private static let isLittle = UInt32(1).littleEndian == 1
  private static let here = isLittle ? "0100007F" : "7F000001"
  private static let mapped =
    isLittle ? "0000000000000000FFFF00000100007F" : "00000000000000000000FFFF7F000001"

  private static func user(_ lines: String...) -> UInt32? {
    // 40000 is 9C40, 8000 is 1F40.
    PeerUser.user(of: 40000, connectedTo: 8000, in: heading + lines.joined())
  }

  @Test(arguments: [here, mapped])
  func `the user stands in the line with both ports`(_ address: String) {
    #expect(
      Self.user(
        Self.line("\(address):1F40", "\(address):9C40", "01", 1),
        Self.line("\(address):9C41", "\(address):1F40", "01", 2),
        Self.line("\(address):9C40", "\(address):1F41", "01", 3),
        Self.line("\(address):9C40", "\(address):1F40", "01", 1004)) == 1004)
  }

  @Test(arguments: ["02", "04", "05", "06", "08", "0A"])
  func `a connection that is not open has no user`(_ state: String) {
    #expect(Self.user(Self.line("\(Self.here):9C40", "\(Self.here):1F40", state, 0)) == nil)
  }

  @Test func `an address of another machine is not ours`() {
    let far = Self.isLittle ? "0200000A" : "0A000002"
    #expect(
      Self.user(
        Self.line("\(far):9C40", "\(Self.here):1F40", "01", 0),
        Self.line("\(Self.here):9C40", "\(far):1F40", "01", 0)) == nil)
  }

  @Test(arguments: ["", "\n\n", "a b c", "0: 0100007F:9C40 0100007F:1F40 01"])
  func `what is no list has no user`(_ text: String) {
    #expect(PeerUser.user(of: 40000, connectedTo: 8000, in: text) == nil)
  }
}
