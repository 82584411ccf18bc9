/// Why a file is not read on: the rest of it could mean anything.
struct ReadingStopped: Error {
  let fault: Fault
  let line: Int?
  var column: String?
  var found: String?

  init(_ fault: Fault, line: Int?, column: String? = nil, found: String? = nil) {
    self.fault = fault
    self.line = line
    self.column = column
    self.found = found
  }
}
