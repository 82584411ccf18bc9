import Exchange
import Foundation
import Model
import Testing

/// Sheets in other encodings than UTF-8.
@Suite struct EncodingTests {
  private let text = "id;alias;area\nf1;Bjørk på Ås;Sør\nf2;Familien Æ – «Ø»;Sør\n"

  private func encoded(_ encoding: String.Encoding, mark: [UInt8] = []) throws
    -> [(name: String, bytes: [UInt8])]
  {
    let data = try #require(text.data(using: encoding))
    return [("families.csv", mark + Array(data))]
  }

  @Test func `Windows-1252 is read as what it says, and said`() throws {
    let files = try encoded(.windowsCP1252)
    #expect(try network(files).families.alias[0] == "Bjørk på Ås")
    #expect(try network(files).families.alias[1] == "Familien Æ – «Ø»")
    #expect(try warnings(files).map(\.matter) == [.encodingRead(.windows1252)])
  }

  @Test func `UTF-16 with a mark is read as what it says, in both orders of bytes`() throws {
    for (encoding, mark) in [
      (String.Encoding.utf16LittleEndian, [0xFF, 0xFE]), (.utf16BigEndian, [0xFE, 0xFF]),
    ] as [(String.Encoding, [UInt8])] {
      let files = try encoded(encoding, mark: mark)
      #expect(try network(files).families.alias[0] == "Bjørk på Ås")
      #expect(try warnings(files).map(\.matter) == [.encodingRead(.utf16)])
    }
  }

  @Test func `UTF-8 is read without a word, with a mark and without`() throws {
    for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      #expect(try warnings(try encoded(.utf8, mark: mark)) == [])
    }
  }

  @Test func `what may be something else is refused`() throws {
    func fault(_ bytes: [UInt8]) throws -> Fault? {
      try refusals([("families.csv", Array("id;alias\nf1;".utf8) + bytes + [0x0A])]).first?.fault
    }
    // "Bjørk" in UTF-8, and a byte that is none.
    let broken = Array("Bjørk ".utf8) + [0xE5]
    guard case .notUTF8 = try fault(broken) else {
      Issue.record("damaged UTF-8 was read")
      return
    }
    // "Bjørk" in the encodings of DOS and of old Macs.
    for byte in [0x9B, 0xBF] as [UInt8] {
      guard case .notUTF8 = try fault(Array("Bj".utf8) + [byte] + Array("rk".utf8)) else {
        Issue.record("\(byte) was read as a sign within a word")
        return
      }
    }
    // No character of Windows-1252 at all.
    guard case .notUTF8 = try fault([0x81]) else {
      Issue.record("a byte without a meaning was read")
      return
    }
    // Half a character of UTF-16.
    guard
      case .notUTF8(.utf16, _) = try refusals([("families.csv", [0xFF, 0xFE, 0x69])]).first?.fault
    else {
      Issue.record("half a character was read")
      return
    }
  }

  @Test func `the apostrophe of Windows-1252 may stand within a word`() throws {
    let bytes = Array("id;alias\nf1;Mor".utf8) + [0x92] + Array("s gruppe\n".utf8)
    #expect(try network([("families.csv", bytes)]).families.alias[0] == "Mor’s gruppe")
  }
}
