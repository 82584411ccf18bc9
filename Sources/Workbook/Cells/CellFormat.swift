/// How a cell shows a number, as far as its meaning depends on it.
enum CellFormat: Hashable {
  case number
  /// With so many decimals.
  case percent(decimals: Int)
  case moment(MomentFormat)
}

/// What of a day and a time a cell shows.
enum MomentFormat: Hashable {
  case day, dayAndTime, time, month, year
  /// Hours, minutes or seconds that do not start again after a day.
  case length
  /// What there is; the format is not known.
  case any
}
