/// Why a benchmark could not be made, in words for those who run it.
struct BenchmarkError: Error {
  let message: String

  init(_ message: String) { self.message = message }
}
