import Foundation

// `Benchmarks run SIZE [ROUNDS] [STEP…]` measures and writes the table; `Benchmarks record SIZE`
// writes its ratios down; `Benchmarks step NAME …` is one step in a process of its own, so that its
// memory is its own.
let arguments = Array(CommandLine.arguments.dropFirst())
do {
  switch arguments.first {
  case "run" where arguments.count >= 2:
    let bench = try Bench(size: arguments[1])
    let rounds = arguments.dropFirst(2).first.flatMap { Int($0) }
    let names = Array(arguments.dropFirst(rounds == nil ? 2 : 3))
    exit(try bench.run(only: names, rounds: rounds ?? 1) ? 0 : 1)
  case "record" where arguments.count == 2: try Bench(size: arguments[1]).record()
  case "step" where arguments.count >= 3:
    try InProcess.run(arguments[1], Array(arguments.dropFirst(2)))
  default:
    throw BenchmarkError("usage: Benchmarks run S|M|L|shapes [ROUNDS] [STEP…]")
  }
} catch let error as BenchmarkError {
  FileHandle.standardError.write(Data((error.message + "\n").utf8))
  exit(1)
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
