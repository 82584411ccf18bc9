import Analysis
import Graphviz
import Layout
import Model
import Wording

/// Somebody around a family, and whom in it they reach.
struct EcomapHelper {
  struct Reach {
    /// The family or a person in it.
    var to: Int32
    var strength: Strength?
    /// Whether there is no tie, only a responsibility.
    var isResponsibilityOnly: Bool
    /// How a responsibility without a tie is held.
    var hold: Hold?
    /// Whether the tie has ended.
    var isEnded = false

    /// Whether they were only asked, or are only taken to help.
    var isUnsure: Bool { hold == .asked || hold == .assumed }
    /// The kinds of support in few words, and the trust; empty where they are not known.
    var words: String
    var trust = ""
    var sentence: String
  }

  var ref: Int32
  var sector: Sector
  var reached: [Reach]

  /// The strained first, then the strong, the ordinary and the weak: what is kept when not all fit.
  var weight: Int32 {
    reached.map { one in
      if one.isEnded { return 7 }
      guard let strength = one.strength else { return 5 }
      return strength == .strained ? -1 : strength.rawValue
    }.min() ?? 9
  }

  /// Everybody around a family, by sector in the order of the ecomap, then by id.
  static func around(
    _ family: Int, showsEnded: Bool, in album: Album
  ) -> [EcomapHelper] {
    var found: [EcomapHelper] = []
    for help in album.help(around: family, showsEnded: showsEnded) {
      let reach = Reach(help, in: album)
      if let last = found.last, last.ref == help.helper {
        found[found.count - 1].reached.append(reach)
      } else {
        found.append(
          EcomapHelper(ref: help.helper, sector: album.sector(help.helper), reached: [reach]))
      }
    }
    return EcomapView.order.flatMap { sector in found.filter { $0.sector == sector } }
  }
}

extension EcomapHelper.Reach {
  init(_ help: Help, in album: Album) {
    let ties = album.network.ties
    to = help.to
    let isFamily = help.to.refKind == Ref.Kind.family.rawValue
    let whom = isFamily ? album.familyName(help.to.row) : album.personWithAge(help.to.row)
    let head = album.say(Words.Around.helps(album.fullName(help.helper), whom))
    guard let tie = help.tie else {
      isResponsibilityOnly = true
      hold = help.hold
      words = album.say(Words.Around.responsibility(help.hold))
      sentence = head + ": " + words + "."
      return
    }
    isResponsibilityOnly = false
    if let ended = help.ended {
      isEnded = true
      words = album.say(
        Words.Around.endedOn(album.language.shortDay(Day(number: ended))))
      sentence = head + " " + words + "."
      return
    }
    let strength = Strength(rawValue: ties.strength[tie])
    self.strength = strength
    let kinds = Support.allCases.filter { ties.support[tie] & $0.bit != 0 }
    trust = ties.trust[tie] > 0 ? album.language.trust(Int(ties.trust[tie])) : ""
    words = kinds.map { album.say(Words.Around.short($0)) }.joined(separator: ", ")
    var parts: [String] = []
    let names: [Strength: PictureWord] = [
      .strong: .strong, .ordinary: .ordinary, .weak: .weak, .strained: .strained,
    ]
    if let word = strength.flatMap({ names[$0] }) { parts.append(album.language[picture: word]) }
    if !kinds.isEmpty {
      let list = album.language.list(kinds.map { $0.words[album.language] })
      parts.append(album.say(Words.Around.support(list)))
    }
    if !trust.isEmpty { parts.append(trust) }
    if ties.lastContact[tie] <= album.d {
      let day = Day(number: ties.lastContact[tie])
      parts.append(album.say(Words.Around.lastContact(album.language.day(day))))
    }
    sentence = parts.isEmpty ? head + "." : head + ": " + parts.joined(separator: ", ") + "."
  }
}

/// A helper as a card of a certain width: the name, the sector and where they work, and in italics
/// how they support and what the family trusts them.
struct EcomapCard {
  let helper: EcomapHelper
  let label: HTMLLabel
  let attributes: Attributes
  let width: Double
  let height: Double

  init(_ helper: EcomapHelper, width: Double, size: Double, in album: Album) {
    self.helper = helper
    self.width = width
    let small = max(10, size * 0.9)
    let inner = width - 14
    let name = fitted(album.name(helper.ref), to: inner, size: size, isBold: true, lines: 3)
    let detail = fitted(
      ActorCard.detail(helper.ref, in: album), to: inner, size: small, lines: 3)
    var more: [String] = []
    for one in helper.reached where !one.words.isEmpty || !one.trust.isEmpty {
      let isFamily = one.to.refKind == Ref.Kind.family.rawValue
      let whom =
        helper.reached.count < 2
        ? "" : (isFamily ? album.say(Words.Around.all) : album.personName(one.to.row)) + ": "
      if more.count >= 4 { continue }
      let all = whom + [one.words, one.trust].filter { !$0.isEmpty }.joined(separator: " · ")
      if one.trust.isEmpty || one.words.isEmpty
        || TextWidth.points(all, size: small) <= inner
      {
        more += fitted(all, to: inner, size: small, lines: 2)
      } else {
        more += fitted(whom + one.words, to: inner, size: small, lines: 2)
        more += fitted(one.trust, to: inner, size: small)
      }
    }
    let isOver = helper.reached.allSatisfy(\.isEnded)
    let isStrained = helper.reached.contains { $0.strength == .strained }
    var label: HTMLLabel = """
      <FONT POINT-SIZE="\(attribute: size.graphvizText())"><B>\(name.joined(separator: "\n"))</B></FONT>
      """
    let point = small.graphvizText()
    label.append(
      "<BR/><FONT POINT-SIZE=\"\(attribute: point)\">\(detail.joined(separator: "\n"))</FONT>")
    if !more.isEmpty {
      label.append(
        "<BR/><FONT POINT-SIZE=\"\(attribute: point)\"><I>\(more.joined(separator: "\n"))</I></FONT>"
      )
    }
    if isStrained {
      let words = "⚡ " + Strength.strained.words[album.language]
      label.append(
        "<BR/><FONT POINT-SIZE=\"\(attribute: size.graphvizText())\"><B>\(words)</B></FONT>"
      )
    }
    self.label = label
    let lines =
      Double(detail.count + more.count) * small + Double(name.count + (isStrained ? 1 : 0)) * size
    height = lines * 1.2 + 10
    var style = ActorCard.style(helper.ref, in: album)
    if isOver {
      style["fillcolor"] = "#FFFFFF"
      style["color"] = .raw(Palette.faint)
      style["fontcolor"] = "#555555"
      style["style"] = "filled,rounded,dashed"
    }
    style[FormerPicture.keyName] = .raw(album.key(helper.ref))
    attributes = style
  }
}
