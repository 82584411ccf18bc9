import CLibgvc
import Synchronization

/// How large texts are that were measured before. Of hundreds of pictures most words are the same,
/// and measuring is half of what Graphviz does for one.
///
/// Pango makes a layout of each text, of which only cairo needs more than the size.
@safe struct TextSizes {
  /// How many are kept.
  private static let most = 8192

  private struct Text: Hashable {
    let words: String
    let font: String
    let size: Double
    let flags: UInt32
  }

  private struct Size {
    let size: pointf
    let (baseline, middle): (Double, Double)
  }

  private typealias Measure =
    @convention(c) (
      UnsafeMutablePointer<textspan_t>?, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    ) -> boolean

  private var measure: Measure?
  private var known: [Text: Size] = [:]
  private var isUsed = false

  private static let all = Mutex(TextSizes())

  /// Takes the place of Pango where libgvc asks it. To be called once, when there is a context.
  static func begin() {
    guard let engine = unsafe samvev_measurer(), let measure = unsafe engine.pointee.textlayout
    else { return }
    all.withLock { unsafe $0.measure = measure }
    unsafe engine.pointee.textlayout = { span, path in
      TextSizes.all.withLock { sizes in unsafe sizes.measured(span, path) }
    }
  }

  /// Says whether the next layouts are for a format that needs sizes alone.
  static func use(_ isUsed: Bool) { all.withLock { $0.isUsed = isUsed } }

  private mutating func measured(
    _ span: UnsafeMutablePointer<textspan_t>?,
    _ path: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
  ) -> boolean {
    guard let measure = unsafe measure else { return 0 }
    guard isUsed, let span = unsafe span, let words = unsafe span.pointee.str,
      let font = unsafe span.pointee.font, let name = unsafe font.pointee.name
    else { return unsafe measure(span, path) }
    let text = unsafe Text(
      words: String(cString: words), font: String(cString: name), size: font.pointee.size,
      flags: font.pointee.flags)
    if let known = known[text] {
      unsafe span.pointee.size = known.size
      unsafe span.pointee.yoffset_layout = known.baseline
      unsafe span.pointee.yoffset_centerline = known.middle
      unsafe span.pointee.layout = nil
      unsafe span.pointee.free_layout = nil
      return 1
    }
    let answer = unsafe measure(span, path)
    if answer != 0 {
      if known.count >= Self.most { known = [:] }
      known[text] = unsafe Size(
        size: span.pointee.size, baseline: span.pointee.yoffset_layout,
        middle: span.pointee.yoffset_centerline)
    }
    return answer
  }
}
