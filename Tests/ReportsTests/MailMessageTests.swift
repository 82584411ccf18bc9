import Reports
import Testing

/// A message stays one, whatever stands in it.
@Suite struct MailMessageTests {
  private func headers(_ from: MailMessage.Mailbox, subject: String) -> [String] {
    let mail = MailMessage(
      from: from, to: MailMessage.Mailbox(name: "T", address: "t@example.org"), subject: subject,
      date: "Mon, 15 Jun 2026 12:00:00 +0000", text: "x\n")
    let all = String(decoding: mail.bytes, as: UTF8.self)
    return all.split(separator: "\r\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
      .map(String.init)
  }

  @Test func `no name, address or title makes a header of its own`() {
    let hostile = "A\r\nBcc: b@example.org\n\nx \u{2028}<c@example.org>, \"d\" =?utf-8?Q?=0A?="
    for address in [
      "a@example.org\r\nBcc: b@example.org", "a@example.org, b@example.org", "a@b@c", "a b@c.no",
      "<a@b.no>", "", "@", "a@", "ø@b.no", "a..b@c.no",
    ] {
      let headers = headers(
        MailMessage.Mailbox(name: hostile, address: address), subject: hostile)
      let names = headers.filter { !$0.hasPrefix(" ") }.compactMap {
        $0.split(separator: ":").first
      }
      #expect(
        names == [
          "From", "To", "Subject", "Date", "MIME-Version", "Content-Type",
          "Content-Transfer-Encoding", "X-Unsent",
        ])
      #expect(!headers.joined().contains("example.org, "))
      #expect(!headers.joined().contains("b@example.org"))
      #expect(headers.allSatisfy { $0.utf8.count <= 78 })
    }
  }

  @Test func `an address that is one stands behind the name`() {
    let headers = headers(
      MailMessage.Mailbox(name: "Kari", address: "kari.n@solvik.kommune.no"), subject: "Hei")
    #expect(headers[1] == " <kari.n@solvik.kommune.no>")
    #expect(headers[0] == "From: =?utf-8?B?S2FyaQ==?=")
  }
}
