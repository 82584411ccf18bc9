import Analysis
import Graphviz
import Layout
import Model
import Wording

extension GapTable {
  /// What one cell says.
  struct Text {
    var isNobodys: Bool
    var number: String
    var days: String
    var isUrgent: Bool
    var known: GapNumbers.Known

    private var sign: String { isUrgent ? " " + Words.Table.urgentSign : "" }

    /// How much room it takes, with the bar where there is one.
    func width(_ way: Way, hasBar: Bool) -> Double {
      func points(_ text: String, isBold: Bool) -> Double {
        TextWidth.points(text, size: way.size, isBold: isBold)
      }
      let number = points(self.number + sign, isBold: true)
      let days = points(self.days, isBold: false)
      let bar = hasBar ? Self.barWidth(way) + 14 : 0
      switch way.form {
      case .wide: return max(number + bar, days)
      case .narrow: return max(number, days)
      case .compact: return number + bar + (days == 0 ? 0 : days + way.size * 0.5)
      }
    }

    static func barWidth(_ way: Way) -> Double { way.size * (way.form == .wide ? 4 : 2.2) }

    /// The number, bold where it is nobody's, with the sign of something urgent.
    func label(_ size: Double) -> HTMLLabel {
      let point = size.graphvizText()
      return isNobodys
        ? "<FONT POINT-SIZE=\"\(attribute: point)\" COLOR=\"\(attribute: Palette.warning)\"><B>\(number + sign)</B></FONT>"
        : "<FONT POINT-SIZE=\"\(attribute: point)\" COLOR=\"\(attribute: Palette.quiet)\">\(number)</FONT>"
    }

    func daysLabel(_ size: Double) -> HTMLLabel {
      "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\">\(days)</FONT>"
    }
  }

  static func text(
    _ count: GapCounts.Count, _ known: GapNumbers.Known, _ form: Form, longest: WaitingTime?,
    saysUrgent: Bool, isLeast: Bool, _ context: DiagramContext
  ) -> Text {
    let isNobodys = count.nobody > 0
    let longest = isNobodys ? longest : nil
    return Text(
      isNobodys: isNobodys,
      number: isNobodys
        ? context.say(Words.Table.nobody(known.nobody, of: known.open, isLeast: isLeast))
        : known.open.map { context.say(Words.Table.number($0, isLeast: isLeast)) } ?? "",
      days: longest.map {
        context.say(form == .wide ? Words.Table.longest($0) : Words.Table.days($0))
      } ?? "",
      isUrgent: count.urgent > 0 && saysUrgent, known: known)
  }

  static func texts(
    of numbers: GapNumbers, _ rows: [Domain], _ form: Form, _ context: DiagramContext
  ) -> (inner: [Text], columns: [Text], sums: [Text]) {
    let counts = numbers.counts
    let inner = rows.filter(numbers.splits).flatMap { domain in
      counts.columns.indices.map {
        let count = counts.columns[$0].counts[Int(domain.rawValue)]
        return text(
          count, numbers.cell(domain, $0), form, longest: numbers.longestInTable(count),
          saysUrgent: numbers.saysUrgent(domain, $0), isLeast: numbers.hides, context)
      }
    }
    let columns =
      !numbers.splitsSums
      ? []
      : counts.columns.enumerated().map {
        text(
          $1.total, numbers.column($0), form, longest: numbers.longestInTable($1.total),
          saysUrgent: numbers.saysUrgent(column: $0), isLeast: numbers.hides, context)
      }
    let sums =
      rows.map {
        let count = counts.totals[Int($0.rawValue)]
        return text(
          count, numbers.row($0), form, longest: numbers.longestInTable(count),
          saysUrgent: numbers.saysUrgent($0), isLeast: numbers.hides, context)
      } + [
        text(
          counts.all, numbers.all, form, longest: numbers.longestInTable(counts.all),
          saysUrgent: true,
          isLeast: numbers.hides, context)
      ]
    return (inner, columns, sums)
  }
}
