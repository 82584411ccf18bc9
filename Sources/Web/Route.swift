/// A page, or what a form of ours asks for.
struct Route: Sendable {
  typealias Handler = @Sendable (inout RequestContext, [Int]) throws(PageFault) -> WebReply

  let method: String
  /// The parts of the path behind the site's own; `#` is a number.
  let parts: [String]
  let handler: Handler

  /// A page.
  static func get(_ path: String, _ handler: @escaping Handler) -> Route {
    Route(method: "GET", parts: split(path), handler: handler)
  }

  /// What a form asks for.
  static func post(_ path: String, _ handler: @escaping Handler) -> Route {
    Route(method: "POST", parts: split(path), handler: handler)
  }

  private static func split(_ path: String) -> [String] {
    path.isEmpty ? [""] : path.split(separator: "/").map(String.init)
  }

  /// The numbers in a path; nil where it is another path.
  func numbers(in path: [Substring]) -> [Int]? {
    guard path.count == parts.count else { return nil }
    var numbers: [Int] = []
    for (part, given) in zip(parts, path) {
      if part == "#" {
        guard given.count <= 9, given.allSatisfy({ $0.isASCII && $0.isNumber }),
          let number = Int(given)
        else { return nil }
        numbers.append(number)
      } else if part != given {
        return nil
      }
    }
    return numbers
  }

  /// All pages.
  static let all: [Route] = [
    today, line, session, newFamily, coordinator, together, forms, manager, families, family,
    showing, meeting, services, spreadsheet,
    colleague, changes, whatIf, settings, help, tour,
  ].flatMap { $0 }
}
