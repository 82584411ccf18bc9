import Exchange
import Foundation
import Testing

/// The small documents that the program keeps for itself, held against Foundation's.
@Suite struct PlainJSONTests {
  private struct Kept: Codable, Equatable {
    var me: String?
    var lockAfter: Int?
    var hasLetterKeys: Bool?
  }

  private static let texts = ["", "å\"\\/\n\u{1}\u{2028}", "e\u{301}👩‍👧", "/tmp/a b", "null"]

  @Test func `what is written is read by others`() throws {
    for text in Self.texts {
      let bytes = PlainJSON.bytes([
        "me": .text(text), "lockAfter": .number(-7), "hasLetterKeys": .truth(false),
      ])
      let read = try JSONDecoder().decode(Kept.self, from: Data(bytes))
      #expect(read == Kept(me: text, lockAfter: -7, hasLetterKeys: false))
    }
    let list = try JSONDecoder().decode([String].self, from: Data(PlainJSON.bytes(Self.texts)))
    #expect(list == Self.texts)
    #expect(PlainJSON.bytes([:]) == Array("{}".utf8))
    #expect(PlainJSON.bytes([String]()) == Array("[]".utf8))
    let sorted = PlainJSON.bytes(["b": .number(1), "a": .truth(true)])
    #expect(String(decoding: sorted, as: UTF8.self) == "{\"a\":true,\"b\":1}")
  }

  @Test func `what others write is read`() throws {
    for text in Self.texts {
      let bytes = try JSONEncoder().encode(Kept(me: text, lockAfter: 240, hasLetterKeys: true))
      #expect(
        PlainJSON.object(Array(bytes))
          == ["me": .text(text), "lockAfter": .number(240), "hasLetterKeys": .truth(true)])
    }
    #expect(PlainJSON.texts(Array(try JSONEncoder().encode(Self.texts))) == Self.texts)
    #expect(PlainJSON.object(Array(" { \"a\" : null } ".utf8)) == [:])
    #expect(PlainJSON.object(Array("{}".utf8)) == [:])
    #expect(PlainJSON.texts(Array("[]".utf8)) == [])
  }

  @Test(arguments: [
    "", "[", "{\"a\":1", "{a:1}", "{} x", "[]", "tru", "{\"a\":tru}", "{\"a\":1,}",
  ])
  func `what is no such object is none`(text: String) {
    #expect(PlainJSON.object(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    "[]", "[1,{\"c\":2}]", "{}", "{\"b\":{\"c\":[]}}", "1.5", "99999999999999999999",
  ])
  func `a member that is no plain value is left out, and the others stay`(value: String) {
    let text = "{\"a\":\(value),\"me\":\"Kari\"}"
    #expect(PlainJSON.object(Array(text.utf8)) == ["me": .text("Kari")])
  }

  @Test(arguments: ["", "{}", "[1]", "[null]", "[\"a\"", "[\"a\",]", "[[\"a\"]]", "[\"\u{1}\"]"])
  func `what is no list of texts is none`(text: String) {
    #expect(PlainJSON.texts(Array(text.utf8)) == nil)
  }

  @Test func `bytes that are no UTF-8 are nothing`() {
    #expect(PlainJSON.texts(Array("[\"".utf8) + [0xFF] + Array("\"]".utf8)) == nil)
  }
}
