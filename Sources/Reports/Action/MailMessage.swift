import GLib
import Text

/// A mail message with plain text, as a program for mail opens it (RFC 5322, RFC 2045 to 2047).
///
/// Whatever stands in names and texts, a header stays one header: its words are encoded, and an
/// address that is not plainly one is left out.
package struct MailMessage {
  /// Somebody with a name and, where there is a good one, an address.
  package struct Mailbox {
    let name: String
    let address: String?

    package init(name: String, address: String) {
      self.name = plain(name)
      self.address = Self.isAddress(address) ? address : nil
    }

    /// Whether a text is an address of letters, digits and a few signs, and nothing besides.
    private static func isAddress(_ text: String) -> Bool {
      let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
      guard parts.count == 2, text.utf8.count <= 254, parts[0].count <= 64 else { return false }
      return parts.allSatisfy { part in
        let labels = part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.allSatisfy { label in
          !label.isEmpty
            && label.allSatisfy { byte in
              UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
                || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                || "-_+".utf8.contains(byte)
            }
        }
      }
    }

    /// As the value of a header: without an address an empty group of that name, which the sender's
    /// program lets fill in.
    fileprivate var header: String {
      let words = encodedWords(name.isEmpty ? "-" : name)
      return address.map { "\(words)\r\n <\($0)>" } ?? "\(words) :;"
    }
  }

  package let from: Mailbox
  package let to: Mailbox
  package let subject: String
  /// The value of the header `Date`.
  package let date: String
  package let text: String

  package init(from: Mailbox, to: Mailbox, subject: String, date: String, text: String) {
    self.from = from
    self.to = to
    self.subject = plain(subject)
    self.date = date
    self.text = text
  }

  /// The message, its lines ended by CR and LF and none longer than 78 characters.
  package var bytes: [UInt8] {
    let headers = [
      "From: \(from.header)", "To: \(to.header)", "Subject: \(encodedWords(subject))",
      "Date: \(date)", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      // Opens as a draft that can be changed and sent.
      "X-Unsent: 1",
    ]
    let ended = text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    let code = Array(base64(Array(ended.utf8)).utf8)
    var body = ""
    for start in stride(from: 0, to: code.count, by: 76) {
      body += String(decoding: code[start..<min(start + 76, code.count)], as: UTF8.self) + "\r\n"
    }
    return Array((headers.map { $0 + "\r\n" }.joined() + "\r\n" + body).utf8)
  }
}

/// A text as encoded words of UTF-8 (RFC 2047), each on a line of its own and none longer than 75
/// characters.
private func encodedWords(_ text: String) -> String {
  var words: [String] = []
  var bytes: [UInt8] = []
  func end() {
    words.append("=?utf-8?B?" + base64(bytes) + "?=")
    bytes.removeAll()
  }
  for scalar in text.unicodeScalars {
    let more = Array(String(scalar).utf8)
    // 45 bytes become 60 letters.
    if bytes.count + more.count > 42 { end() }
    bytes += more
  }
  if !bytes.isEmpty || words.isEmpty { end() }
  return words.joined(separator: "\r\n ")
}
