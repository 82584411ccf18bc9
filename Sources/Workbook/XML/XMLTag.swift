/// The elements that are read, of both formats.
enum XMLTag: UInt8 {
  /// Any other element.
  case other
  /// What the outermost element stands in.
  case root

  // Office Open XML.
  case worksheet, sheetData, row, cell, value, formula, inlineText, text, run, phonetic
  case cols, col, mergeCells, mergeCell
  case sharedTexts, sharedText
  case workbook, workbookProperties, sheets, sheet
  case styleSheet, formats, format, cellFormats, cellFormat
  case relationships, relationship

  // OpenDocument.
  case document, styleGroup, body, spreadsheet
  case table, tableColumn, tableRow, tableCell, coveredCell
  /// An element that holds rows, or columns, of the table that it stands in.
  case tableGroup
  case paragraph, spaces, tab, lineBreak
  /// An element whose text belongs to the text around it.
  case textPart
  /// An element that holds paragraphs of the cell that it stands in.
  case textGroup
  case style, tableProperties, rowProperties
  case dateStyle, timeStyle, percentageStyle
  /// A style of numbers, money, truth values or text.
  case otherDataStyle
  /// Which style holds instead, on a condition.
  case map
  case dayPart, monthPart, yearPart, timePart, numberPart
  case manifest, encryption

  init(_ name: XMLName) {
    switch name.namespace {
    case .main: self = Self.main(name.local)
    case .table: self = Self.table(name.local)
    case .text: self = Self.text(name.local)
    case .office: self = Self.office(name.local)
    case .style: self = Self.style(name.local)
    case .number: self = Self.number(name.local)
    case .packageRelationships:
      self =
        name.local == "Relationship"
        ? .relationship : name.local == "Relationships" ? .relationships : .other
    case .manifest: self = name.local == "encryption-data" ? .encryption : .manifest
    default: self = .other
    }
  }

  private static func main(_ name: XMLText) -> XMLTag {
    if name == "c" { return .cell }
    if name == "v" { return .value }
    if name == "t" { return .text }
    if name == "r" { return .run }
    if name == "f" { return .formula }
    if name == "is" { return .inlineText }
    if name == "si" { return .sharedText }
    if name == "xf" { return .cellFormat }
    if name == "row" { return .row }
    if name == "rPh" { return .phonetic }
    if name == "col" { return .col }
    if name == "sst" { return .sharedTexts }
    if name == "cols" { return .cols }
    if name == "sheet" { return .sheet }
    if name == "sheets" { return .sheets }
    if name == "numFmt" { return .format }
    if name == "numFmts" { return .formats }
    if name == "cellXfs" { return .cellFormats }
    if name == "workbook" { return .workbook }
    if name == "sheetData" { return .sheetData }
    if name == "worksheet" { return .worksheet }
    if name == "mergeCell" { return .mergeCell }
    if name == "mergeCells" { return .mergeCells }
    if name == "styleSheet" { return .styleSheet }
    if name == "workbookPr" { return .workbookProperties }
    return .other
  }

  private static func table(_ name: XMLText) -> XMLTag {
    if name == "table-cell" { return .tableCell }
    if name == "covered-table-cell" { return .coveredCell }
    if name == "table-row" { return .tableRow }
    if name == "table-column" { return .tableColumn }
    if name == "table" { return .table }
    if name == "table-rows" || name == "table-header-rows" || name == "table-row-group"
      || name == "table-columns" || name == "table-header-columns" || name == "table-column-group"
    {
      return .tableGroup
    }
    return .other
  }

  private static func text(_ name: XMLText) -> XMLTag {
    if name == "p" || name == "h" { return .paragraph }
    if name == "s" { return .spaces }
    if name == "tab" { return .tab }
    if name == "line-break" { return .lineBreak }
    if name == "list" || name == "list-item" || name == "list-header" || name == "section" {
      return .textGroup
    }
    if name == "note" || name == "ruby-text" || name == "tracked-changes" { return .other }
    return .textPart
  }

  private static func office(_ name: XMLText) -> XMLTag {
    if name == "document-content" { return .document }
    if name == "document-styles" || name == "styles" || name == "automatic-styles" {
      return .styleGroup
    }
    if name == "body" { return .body }
    if name == "spreadsheet" { return .spreadsheet }
    return .other
  }

  private static func style(_ name: XMLText) -> XMLTag {
    if name == "style" { return .style }
    if name == "table-properties" { return .tableProperties }
    if name == "table-row-properties" { return .rowProperties }
    if name == "map" { return .map }
    return .other
  }

  private static func number(_ name: XMLText) -> XMLTag {
    if name == "date-style" { return .dateStyle }
    if name == "time-style" { return .timeStyle }
    if name == "percentage-style" { return .percentageStyle }
    if name == "text-style" || name == "number-style" || name == "currency-style"
      || name == "boolean-style"
    {
      return .otherDataStyle
    }
    if name == "number" { return .numberPart }
    if name == "day" || name == "day-of-week" || name == "week-of-year" { return .dayPart }
    if name == "month" || name == "quarter" { return .monthPart }
    if name == "year" || name == "era" { return .yearPart }
    if name == "hours" || name == "minutes" || name == "seconds" { return .timePart }
    return .other
  }
}
