import Testing

@testable import Web

private let type = "multipart/form-data; boundary=----x1"

private func body(_ text: String) -> [UInt8] {
  Array(text.replacing("\n", with: "\r\n").utf8)
}

private func part(_ header: String, _ content: String) -> String {
  "------x1\nContent-Disposition: form-data; \(header)\n\n\(content)\n"
}

private let end = "------x1--\n"

/// What a form with files sends.
@Suite struct MultipartTests {
  @Test func `files and fields are read as they were sent`() {
    let text =
      part("name=\"tabell\"", "needs")
      + part("name=\"filer\"; filename=\"Behov.csv\"", "id,title\nn1,Gjeld") + end
    let sent = Multipart(body(text), type: type)
    #expect(sent?["tabell"] == "needs")
    #expect(sent?.files.map(\.name) == ["Behov.csv"])
    #expect(sent?.files.first?.bytes == body("id,title\nn1,Gjeld"))
  }

  @Test func `a file may hold any bytes, such as most of what parts two files`() {
    var bytes = Array(
      "------x1\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.xlsx\"\r\n\r\n".utf8)
    let content = Array(0...255) + Array("\r\n------x\r\r\n------y1--\r\n".utf8)
    bytes += content + Array("\r\n------x1--\r\n".utf8)
    #expect(Multipart(bytes, type: type)?.files.first?.bytes == content)
  }

  @Test func `an empty file is a file`() {
    let sent = Multipart(body(part("name=\"f\"; filename=\"a.csv\"", "") + end), type: type)
    #expect(sent?.files.map(\.name) == ["a.csv"])
    #expect(sent?.files.first?.bytes.isEmpty == true)
  }

  @Test func `a field for files in which none was chosen holds none`() {
    let sent = Multipart(body(part("name=\"f\"; filename=\"\"", "") + end), type: type)
    #expect(sent?.files.isEmpty == true)
  }

  @Test(arguments: [
    ("Behov på norsk.csv", "Behov på norsk.csv"), ("%22sitat%22.csv", "\"sitat\".csv"),
    ("100%.csv", "100%.csv"), ("mappe/Behov.csv", "Behov.csv"),
    (#"C:\Dokumenter\Behov.csv"#, "Behov.csv"), ("../../etc/passwd", "passwd"),
  ])
  func `a name is that of the file, without its folders`(sent: String, name: String) {
    let sent = Multipart(body(part("name=\"f\"; filename=\"\(sent)\"", "x") + end), type: type)
    #expect(sent?.files.map(\.name) == [name])
  }

  @Test(arguments: [
    "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=a b",
    "multipart/form-data; boundary=----x1; charset=utf-8", "text/plain; boundary=----x1",
    "multipart/form-data; boundary=" + String(repeating: "x", count: 71), "",
  ])
  func `another content type is refused`(type: String) {
    #expect(Multipart(body(part("name=\"a\"", "b") + end), type: type) == nil)
  }

  @Test(arguments: [
    "", "------x1", "------x1--x", "x" + end,
    // It never ends, or goes on behind its end.
    part("name=\"a\"", "b"), part("name=\"a\"", "b") + end + "more",
    // Of a part there is no name, two, or one without quotation marks.
    "------x1\n\nb\n" + end, part("filename=\"a.csv\"", "b") + end,
    part("name=\"a\"; name=\"b\"", "c") + end, part("name=a", "b") + end,
    "------x1\nContent-Disposition: attachment; name=\"a\"\n\nb\n" + end,
    "------x1\nContent-Disposition: form-data; name=\"a\"\nContent-Disposition: x\n\nb\n" + end,
    // A name that would break a line where it is said.
    part("name=\"f\"; filename=\"a%0Ab.csv\"", "x") + end,
  ])
  func `what no browser sends is refused`(text: String) {
    #expect(Multipart(body(text), type: type) == nil)
  }

  @Test func `a field that is no UTF-8 is refused`() {
    var bytes = body("------x1\nContent-Disposition: form-data; name=\"a\"\n\n")
    bytes += [0xFF] + body("\n" + end)
    #expect(Multipart(bytes, type: type) == nil)
  }

  @Test func `no more parts and no longer headers are read than the limits say`() {
    let one = part("name=\"a\"", "b")
    let most = String(repeating: one, count: Multipart.mostParts)
    #expect(Multipart(body(most + end), type: type)?.fields.count == Multipart.mostParts)
    #expect(Multipart(body(most + one + end), type: type) == nil)
    let long = String(repeating: "x", count: Multipart.mostHeaderBytes)
    #expect(Multipart(body(part("name=\"\(long)\"", "b") + end), type: type) == nil)
  }

  @Test func `a body that is cut anywhere is refused`() {
    let whole = body(
      part("name=\"a\"", "b") + part("name=\"f\"; filename=\"x.csv\"", "id\n1") + end)
    // The line end behind the last boundary may be missing.
    for count in 0..<(whole.count - 2) {
      #expect(Multipart(Array(whole.prefix(count)), type: type) == nil)
    }
  }
}
