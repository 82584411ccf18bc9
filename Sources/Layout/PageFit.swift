package import Graphviz

/// The first of some layouts that fits, or the last if none does.
///
/// - Parameters:
///   - ways: in the order in which they are tried: papers, sizes of text.
///   - layOut: the layout of a way, and whether it fits.
package func firstThatFits<Way, Result, Failure>(
  _ ways: some Sequence<Way>,
  _ layOut: (Way) throws(Failure) -> (result: Result, fits: Bool)
) throws(Failure) -> Result? {
  var last: Result?
  for way in ways {
    let tried = try layOut(way)
    if tried.fits { return tried.result }
    last = tried.result
  }
  return last
}

extension Drawing {
  /// How much any drawing may grow on its paper.
  private static let growth = 1.3
  /// How much of one side of the paper a small drawing grows to.
  private static let filled = 0.75
  /// Nobody is to read more on paper.
  private static let mostNodes = 2000

  /// The size of the drawing once an engine has laid it out, with the blank around it, in points;
  /// nil if that fails.
  private func extent(_ engine: Engine) -> (width: Double, height: Double)? {
    guard let size = try? Graphviz.extent(of: self, engine: engine) else { return nil }
    return (size.width + 2 * Self.pad, size.height + 2 * Self.pad)
  }

  /// Says how large the drawing becomes on a paper.
  ///
  /// - Parameter extent: its size with the blank around it, if that is known beforehand.
  /// - Returns: whether its text is large enough there.
  package mutating func fit(
    to paper: Paper, extent: (width: Double, height: Double)?, engine: Engine
  ) -> Bool {
    guard paper != .screen, nodes.count <= Self.mostNodes,
      let extent = extent ?? self.extent(engine)
    else { return true }
    let room = paper.room
    let whole = min(room.width / extent.width, room.height / extent.height)
    let growth = max(Self.growth * paper.enlargement, Self.filled * whole)
    let scale = min(growth, whole)
    // Rounded down, so that a hair too much does not shrink it.
    func inches(_ points: Double) -> String { "\((points / 72 * 100).rounded(.down) / 100)" }
    let size =
      inches(min(room.width, extent.width * growth)) + ","
      + inches(min(room.height, extent.height * growth))
    attributes["size"] = .raw(size + "!")
    let text = nodeDefaults["fontsize"].flatMap { value -> Double? in
      if case .raw(let digits) = value { Double(digits) } else { nil }
    }
    return (text ?? Self.textSize) * scale >= paper.leastText * 0.995
  }
}
