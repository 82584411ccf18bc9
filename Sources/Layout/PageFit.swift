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
  /// The least size of text in a drawing on its paper, in points.
  private static let leastText = 10.0
  /// How much a small drawing may grow to fill its paper.
  private static let mostGrowth = 1.3
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
    let scale = min(Self.mostGrowth, room.width / extent.width, room.height / extent.height)
    // Rounded down, so that a hair too much does not shrink it.
    func inches(_ points: Double) -> String { "\((points / 72 * 100).rounded(.down) / 100)" }
    let size =
      inches(min(room.width, extent.width * Self.mostGrowth)) + ","
      + inches(min(room.height, extent.height * Self.mostGrowth))
    attributes["size"] = .raw(size + "!")
    let text = nodeDefaults["fontsize"].flatMap { value -> Double? in
      if case .raw(let digits) = value { Double(digits) } else { nil }
    }
    return (text ?? Self.textSize) * scale >= Self.leastText - 0.05
  }
}
